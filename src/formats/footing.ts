import type { Source, SourceKind } from '../sources/source.js';

/** untold: the article's words lead to nobody that we can tell; nobody: it gives no source. */
export type Standing = 'named' | 'unnamed' | 'untold' | 'nobody';

/** What a reader can know of who says it; null for a statement that gives no source. */
export const standingOf = (source: Source | null): Standing =>
  source === null ? 'nobody' : source.unresolved ? 'untold' : source.named ? 'named' : 'unnamed';

const KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'a person',
  group: 'a group',
  organisation: 'an organisation',
  document: 'a document',
};

/** A source's name, else the best words that the article has for it. */
export const labelOf = ({ name, description, kind }: Pick<Source, 'name' | 'description' | 'kind'>): string =>
  name ?? description ?? KINDS[kind];

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (n: number): string => NUMBERS[n] ?? String(n);

/** How many and what: `person`, `two people`, `several people, at least 3`, `at least 2 people`; `document`. */
export function countOf({ kind, count }: Source): string {
  if (kind === 'organisation' || kind === 'document') return kind;
  if (count === null) return kind === 'group' ? 'group, can’t tell how many' : kind;
  const [least, most] = count;
  if (most === null) return least === 3 ? 'several people, at least 3' : `at least ${least} people`;
  if (least !== most) return `${least} to ${most} people`;
  return least === 1 ? (kind === 'group' ? 'one person' : 'person') : `${inWords(least)} people`;
}

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?)\s+/, '');

/** Its position and relation, where they are not what it is called by already. */
export function descriptionOf(source: Source): string | null {
  const { description } = source;
  return description !== null && bare(description) !== bare(labelOf(source)) ? description : null;
}

/** Whom it belongs to or speaks for, where name and description do not say so already. */
export function affiliationOf(source: Source): string | null {
  const { affiliation } = source;
  const told = [labelOf(source), descriptionOf(source) ?? ''];
  return affiliation !== null && told.some((words) => words.includes(affiliation)) ? null : affiliation;
}

/** Why a source has no name, in the article's words if it says: `not named: they feared for their jobs`. */
export function anonymityOf({
  anonymity,
  reason,
  reasonClass,
}: Pick<Source, 'anonymity' | 'reason' | 'reasonClass'>): string | null {
  if (reason !== null)
    return `not named: ${reason}${reasonClass && reasonClass !== 'other' ? ` (${reasonClass})` : ''}`;
  if (reasonClass !== null) return `not named: ${reasonClass}`;
  if (anonymity === null) return null;
  return anonymity === 'stated' ? 'asked not to be named, no reason given' : 'not named, no reason given';
}

/** All that the article tells of how a source is known, in one line's parts; what it does not tell is left out. */
export function footingOf(source: Source, whole: Source | null): readonly string[] {
  const { name, access, unresolved } = source;
  const what = countOf(source);
  return [
    // that a name is a person's goes without saying
    (name === null || what !== 'person') && what,
    whole && `among ${labelOf(whole)}`,
    descriptionOf(source),
    affiliationOf(source),
    access,
    unresolved ? 'can’t tell who' : anonymityOf(source),
  ].filter((part) => typeof part === 'string');
}
