import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import { paragraphsOf } from '../../src/formats/report/paragraphs.js';
import { cutPieces } from '../../src/formats/report/pieces.js';
import { placesInText } from '../../src/formats/report/places.js';
import { cut } from '../../src/text/span.js';
import { readingOf } from './reading.js';

// linkedom leaves a carriage return's entity as it is, a browser does not
const articleOf = (html: string) =>
  parseHTML(html.replaceAll('&#13;', '\r')).document.querySelector('article') as unknown as HTMLElement;

const STORY =
  'The board will close the quay, Ann Aske said.\n\n“The wall won’t wait,” Aske added.\n“And nor will we.”\n';

describe('the article of a report page', () => {
  it.each([
    ['plain', STORY],
    ['empty', ''],
    ['nothing but space', ' \n\n '],
    ['with emoji, accents and half a character', 'Émile 😀 said e\u0301clair 👩‍👩‍👧 \uD83D.'],
    ['with line breaks of all kinds', '\n\nOne\r\ntwo\rthree\n\n\nfour  five\r\n\r\nsix\n \t\nseven\n'],
    ['with columns', 'a\tb   c\n  d\n\n  e  '],
    ['with markup in it', '<script>alert(1)</script> & "quotes" \' </div></article> &amp;'],
    ['from right to left', 'قال الوزير إنه لن يستقيل.\n\nقال \u202Eنعم\u202C.'],
  ])('holds the text character for character: %s', (_, text) => {
    expect(articleOf(toHtml(readingOf(text, []))).textContent).toBe(text);
  });

  it('holds the text also where marks cross paragraphs and each other', () => {
    const reading = readingOf(STORY, [
      { source: 'Ann Aske', cue: 'said', content: ['The board will close the quay'] },
      { source: 'Aske added', cue: 'added', content: '“The wall won’t wait,” Aske added.\n“And nor will we.”' },
      { source: '', cue: 'close the quay, Ann', content: 'quay, Ann Aske said.\n\n“The wall' },
    ]);
    const article = articleOf(toHtml(reading));
    expect(article.textContent).toBe(STORY);
    expect(article.querySelectorAll('.m .m')).toHaveLength(0);
    expect(article.querySelectorAll('p')).toHaveLength(2);
  });

  it('gives every statement a place to link to, also two that share all their first words', () => {
    const reading = readingOf('Aske said it was late and that it was cold.', [
      { source: 'Aske', cue: 'said', content: 'it was late' },
      { source: 'Aske', cue: 'said', content: 'that it was cold' },
    ]);
    const article = articleOf(toHtml(reading));
    for (const id of ['s1', 's2']) expect(article.querySelectorAll(`#${id}`)).toHaveLength(1);
    expect(article.querySelector('.source')!.getAttribute('data-s')).toBe('0 1');
    expect([...article.querySelectorAll('[data-n]')].map(({ textContent }) => textContent)).toEqual([
      'it was late',
      'that it was cold',
    ]);
  });

  it('keeps the line of what is said around what is said inside it', () => {
    const reading = readingOf('Aske said that Moen thinks it is late', [
      { source: 'Aske', cue: 'said', content: 'that Moen thinks it is late' },
      { source: 'Moen', cue: 'thinks', content: 'it is late' },
    ]);
    const article = articleOf(toHtml(reading));
    const classes = (words: string) =>
      [...article.querySelectorAll('.m')].find(({ textContent }) => textContent === words)?.getAttribute('class');
    expect(classes('it is late')).toBe('m content indirect u1 inner inner-indirect v2');
    expect(classes('Moen')).toMatch(/^m source \w+ c2 content indirect u1$/);
    expect(classes('thinks')).toBe('m content indirect u1 cue v2');
  });
});

describe('pieces', () => {
  it('touch and lose nothing, wherever marks overlap', () => {
    const reading = readingOf('a b c d e', [
      { source: 'a b c', cue: 'd', content: 'b c d e' },
      { source: 'a b', cue: 'c d', content: 'e' },
    ]);
    const { article } = reading;
    const pieces = cutPieces(article.text.length, placesInText(reading, []), [4]);
    expect(pieces.map(({ span }) => cut(article.text, span)).join('')).toBe(article.text);
    expect(pieces.map(({ span }) => span[0]).slice(1)).toEqual(pieces.map(({ span }) => span[1]).slice(0, -1));
  });
});

describe('paragraphs', () => {
  const words = (text: string) => paragraphsOf(text).map((paragraph) => cut(text, paragraph.words));

  it('end at blank lines', () => {
    expect(words('One\ntwo\n\nthree\r\n \r\nfour')).toEqual(['One\ntwo', 'three', 'four']);
  });

  it('end with the line where no line is blank', () => {
    expect(words('One\r\ntwo\rthree\n\n')).toEqual(['One', 'two', 'three']);
  });

  it('take no longer for a long run of spaces', () => {
    const start = performance.now();
    paragraphsOf(`${' '.repeat(300_000)}x`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
