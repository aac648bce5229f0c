import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/formats/annotations.js';
import { toBrat } from '../../src/formats/brat.js';
import { codePointCounter } from '../../src/formats/code-points.js';
import { readingOf } from './reading.js';

const text = '😀😀 “We will go,” Ms. Aske 🎣 said on\nTuesday, “and soon 👩‍👩‍👧.”';
const reading = readingOf(text, [
  { source: 'Ms. Aske 🎣', cue: 'said on\nTuesday', content: ['“We will go,”', '“and soon 👩‍👩‍👧.”'] },
]);
const points = [...text];

describe('code points', () => {
  it('are counted as strings are iterated', () => {
    const count = codePointCounter(text);
    for (let i = 0; i <= text.length; i++)
      if (!/[\uDC00-\uDFFF]/.test(text[i] ?? '')) expect(count(i)).toBe([...text.slice(0, i)].length);
  });

  it('a lone surrogate is one', () => {
    expect(codePointCounter('\uD83Dx\uDE00y')(4)).toBe(4);
  });
});

describe('brat standoff', () => {
  const lines = toBrat(reading).trimEnd().split('\n');

  it('gives every annotation the words that its offsets hold', () => {
    for (const line of lines.filter((l) => l.startsWith('T'))) {
      const [, typed, words] = line.split('\t') as [string, string, string];
      const places = typed
        .slice(typed.indexOf(' ') + 1)
        .split(';')
        .map((p) => p.split(' ').map(Number));
      expect(
        places
          .map(([s, e]) => points.slice(s, e).join(''))
          .join(' ')
          .replace(/\n/g, ' '),
      ).toBe(words);
    }
  });

  it('joins the parts of an attribution in one event, content in two places', () => {
    expect(lines.at(-1)).toBe('E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3');
    expect(lines[2]).toMatch(/^T3\tContent \d+ \d+;\d+ \d+\t“We will go,” “and soon 👩‍👩‍👧.”$/);
  });

  it('leaves out a source that is not there', () => {
    const nobody = readingOf('It is said to be old.', [{ source: '', cue: 'is said', content: 'to be old' }]);
    expect(toBrat(nobody)).toBe(
      'T1\tCue 3 10\tis said\nT2\tContent 11 20\tto be old\nT3\tAttribution 3 10\tis said\nE1\tAttribution:T3 Cue:T1 Content:T2\n',
    );
  });
});

describe('Web Annotations', () => {
  const { items, ...pageOf } = JSON.parse(toAnnotations(reading));

  it('are a page of annotations, one a part', () => {
    expect(pageOf).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(4);
  });

  it('quote the words, with what stands around them, at their position', () => {
    for (const { target } of items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    }
  });

  it('point at the address, or at a name for what has none', () => {
    expect(items[0].target.source).toBe('urn:hearsay:article:tide-quay');
    const onPage = readingOf('He said no.', [{ source: 'He', cue: 'said', content: 'no' }], {
      url: 'https://tide.example/1',
    });
    expect(JSON.parse(toAnnotations(onPage)).items[0].target.source).toBe('https://tide.example/1');
  });
});
