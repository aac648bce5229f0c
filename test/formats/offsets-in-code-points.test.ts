import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/formats/annotations.js';
import { codePointCounter } from '../../src/formats/code-points.js';
import { lockGate } from './lock-gate.js';
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

  it('are tagged with role and statement, content with its mode', () => {
    const tags = items.map(({ body }: { body: { value: string }[] }) => body.map(({ value }) => value));
    const statement = `statement ${reading.statements[0]!.id}`;
    expect(tags).toEqual([
      ['source', statement],
      ['cue', statement],
      ['content', statement, 'direct', 'act assert'],
      ['content', statement, 'direct', 'act assert'],
    ]);
  });

  it('leave out what is said in the title, which has no place in the text', () => {
    const found = JSON.parse(toAnnotations(lockGate)).items as { body: { value: string }[]; target: unknown }[];
    const about = (id: string) => found.filter(({ body }) => body.some(({ value }) => value === `statement ${id}`));
    expect(about('q1')).toEqual([]);
    expect(about('q2')).toHaveLength(4);
  });

  it('have what the model asks of each: a type, a target, and selectors with offsets in order', () => {
    for (const { type, target, body } of items) {
      expect(type).toBe('Annotation');
      expect(target.source).toMatch(/^(https?|urn):/);
      const [quote, position] = target.selector;
      expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(position.start).toBeLessThan(position.end);
      expect(body.every((part: { purpose: string }) => part.purpose === 'tagging')).toBe(true);
    }
  });

  it('cut no character in half around the words', () => {
    const crowd = readingOf(`${'😀'.repeat(20)}x he said no${'🎣'.repeat(20)}`, [
      { source: 'he', cue: 'said', content: 'no' },
    ]);
    expect(toAnnotations(crowd)).not.toMatch(/\\ud[89a-f]/i);
  });

  it('name an article whose id has half a character', () => {
    const odd = readingOf('He said no.', [{ source: 'He', cue: 'said', content: 'no' }], { id: 'row-\uD83D' });
    expect(() => toAnnotations(odd)).not.toThrow();
  });

  it('point at the address, or at a name for what has none', () => {
    expect(items[0].target.source).toBe('urn:hearsay:article:tide-quay');
    const onPage = readingOf('He said no.', [{ source: 'He', cue: 'said', content: 'no' }], {
      url: 'https://tide.example/1',
    });
    expect(JSON.parse(toAnnotations(onPage)).items[0].target.source).toBe('https://tide.example/1');
  });
});
