import { InvalidArgumentError, Option } from 'commander';
import type { Span } from '../text/span.js';
import { isIsoDate } from './iso-date.js';

/** Where a library is, for every command that has one. */
export interface LibraryFlags {
  readonly library: string;
}

/** What only shows something can also print it for programs. */
export interface ShowFlags extends LibraryFlags {
  readonly json?: boolean;
}

/** Who judges, and why. */
export interface JudgeFlags extends LibraryFlags {
  readonly why: string;
  readonly who?: string;
}

export const libraryOption = (): Option =>
  new Option('--library <file|address>', 'the library: a file, or postgres://name:password@host/database')
    .env('HEARSAY_LIBRARY')
    .default('hearsay.db');

export const jsonOption = (): Option => new Option('--json', 'print one JSON document');

export const limitOption = (most: number): Option =>
  new Option('--limit <n>', 'how many at most').argParser(wholeNumber).default(most);

export const whyOption = (): Option =>
  new Option('--why <words>', 'why, for whoever reads it later').makeOptionMandatory();

export const whoOption = (): Option => new Option('--who <name>', 'who judges (default: your login name)');

/** A whole number from 1. */
export function wholeNumber(words: string): number {
  const n = Number(words);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('it is a whole number from 1.');
  return n;
}

/** An ISO day or instant. */
export function day(words: string): string {
  if (!isIsoDate(words))
    throw new InvalidArgumentError('it is a date such as 2027-04-14 or 2027-04-14T05:15:00+01:00.');
  return words;
}

/** Stretches of a text: `120-160` or `120-160,200-240`, offsets in UTF-16 units, the end not among them. */
export function spans(words: string): readonly Span[] {
  const found = words.split(',').map((part): Span => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(part.trim()) ?? [];
    const span: Span = [Number(start), Number(end)];
    if (start === undefined || span[0] >= span[1])
      throw new InvalidArgumentError('it is a stretch of the text such as 120-160, or several with commas between.');
    return span;
  });
  return found.sort((a, b) => a[0] - b[0]);
}

/** A source by its id in the article, or `none`. */
export function sourceInArticle(words: string): string {
  if (words !== 'none' && !/^s\d+$/.test(words))
    throw new InvalidArgumentError('it is the id of a source in the article such as s2, or none.');
  return words;
}
