import type { Addition } from '../../src/library/add.js';
import type { Article } from '../../src/pages/article.js';
import { readingOf } from '../formats/reading.js';

/** The words of one attribution, each of which the text has once. */
export interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string | readonly string[];
}

export const FERRY = 'Maud Brel said the ferry would sail on Friday. Two dockers denied that it was safe.';
const FERRY_SAID: readonly Said[] = [
  { source: 'Maud Brel', cue: 'said', content: 'the ferry would sail on Friday' },
  { source: 'Two dockers', cue: 'denied', content: 'that it was safe' },
];

/** An article to be added, of an outlet called The Quay unless said otherwise. */
export function addition(
  known: Partial<Article> = {},
  { said, ...rest }: Partial<Omit<Addition, 'reading'>> & { readonly said?: readonly Said[] } = {},
): Addition {
  const article = { url: 'https://quay.example/ferry', outlet: 'The Quay', text: FERRY, ...known };
  return {
    reading: readingOf(article.text, said ?? (article.text === FERRY ? FERRY_SAID : []), article),
    readAt: '2031-05-02T10:00:00.000Z',
    reader: 'first model',
    page: null,
    fingerprints: [],
    terms: [],
    ...rest,
  };
}
