import type { LibraryRecord } from '../contents.js';
import { articleFrom } from './article-element.js';
import { claimFrom } from './claim-element.js';
import { type Element, elementsOf } from './elements.js';
import { seriesFrom } from './series-element.js';
import type { Shape } from './shape.js';
import { ALERT, ARTICLE, CLAIM, JUDGEMENT, PARTY, QUOTATION, REMOVAL, SERIES, STORY } from './shapes.js';
import { FORMAT } from './to-json.js';
import { UnreadableLibrary } from './unreadable-library.js';
import { wordsInText } from './words-in-text.js';

interface Kind {
  readonly shape: Shape;
  // its shape was checked before
  readonly record: (element: never) => LibraryRecord;
}

/** How each list of an export is read. `statements` is not: the readings under `articles` have all of it. */
const LISTS: Readonly<Record<string, Kind>> = {
  articles: {
    shape: (value, where) => ARTICLE(value, where) ?? wordsInText(value as never, where),
    record: (element) => ({ kind: 'article', value: articleFrom(element) }),
  },
  sources: { shape: PARTY, record: (value) => ({ kind: 'party', value }) },
  claims: { shape: CLAIM, record: (element) => ({ kind: 'claim', value: claimFrom(element) }) },
  quotes: { shape: QUOTATION, record: (value) => ({ kind: 'quotation', value }) },
  values: { shape: SERIES, record: (element) => ({ kind: 'series', value: seriesFrom(element) }) },
  stories: { shape: STORY, record: (value) => ({ kind: 'story', value }) },
  judgements: { shape: JUDGEMENT, record: (value) => ({ kind: 'judgement', value }) },
  alerts: { shape: ALERT, record: (value) => ({ kind: 'alert', value }) },
  removed: { shape: REMOVAL, record: (value) => ({ kind: 'removal', value }) },
};

/**
 * What a library's JSON holds, one by one, whatever its lay-out: of the file no more than one element is held. Fields
 * and lists that are not known are passed over. Throws UnreadableLibrary, with the line and the place in the file, for
 * what is no JSON, is cut off, lacks what a library needs, or was written by a newer version of the program. What came
 * before is yielded by then: whoever keeps it should do so as a whole or not at all.
 */
export async function* fromLibraryJson(chunks: AsyncIterable<string>): AsyncGenerator<LibraryRecord> {
  let format: unknown = null;
  for await (const element of elementsOf(chunks)) {
    const kind = Object.hasOwn(LISTS, element.key) ? LISTS[element.key] : undefined;
    if (element.key === 'format') format = formatOf(element);
    else if (kind && element.index === null) throw fault(element, 'should be a list');
    else if (kind) yield recordOf(element, kind);
  }
  if (format === null)
    throw new UnreadableLibrary('The file has no `format`: it is no library that `hearsay export` printed as JSON.');
}

function recordOf(element: Element, { shape, record }: Kind): LibraryRecord {
  const value = parsed(element);
  const wrong = shape(value, placeOf(element));
  if (wrong !== null) throw new UnreadableLibrary(`line ${element.line}: ${wrong}`);
  return record(value as never);
}

function formatOf(element: Element): number {
  const value = parsed(element);
  if (typeof value !== 'number') throw fault(element, `should be a number up to ${FORMAT}`);
  if (value > FORMAT)
    throw fault(element, `is ${value}, written by a newer version; this one reads up to ${FORMAT}: update hearsay`);
  return value;
}

function parsed(element: Element): unknown {
  try {
    return JSON.parse(element.json);
  } catch (error) {
    throw fault(element, `is no JSON: ${(error as Error).message}`);
  }
}

const placeOf = ({ key, index }: Element): string => (index === null ? key : `${key}[${index}]`);

const fault = (element: Element, what: string): UnreadableLibrary =>
  new UnreadableLibrary(`line ${element.line}: ${placeOf(element)} ${what}`);
