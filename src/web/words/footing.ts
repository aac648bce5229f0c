import type { Source } from '../../api/contract/reading.js';

/** untold: the article's words lead to nobody that we can tell; nobody: it gives no source. */
export type Standing = 'named' | 'unnamed' | 'untold' | 'nobody';

/** What a reader can know of who says it; null for a statement that gives no source. */
export const standingOf = (source: Pick<Source, 'unresolved' | 'named'> | null): Standing =>
  source === null ? 'nobody' : source.unresolved ? 'untold' : source.named ? 'named' : 'unnamed';

/** What a swatch's pattern says, in words, for those who can't see it. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  named: '',
  unnamed: 'unnamed',
  untold: 'can’t tell who',
  nobody: 'no source given',
};

const KINDS: Readonly<Record<Source['kind'], string>> = {
  person: 'a person',
  group: 'a group',
  organisation: 'an organisation',
  document: 'a document',
};

/** A source's name, else the best words that the article has for it. */
export const labelOf = ({ name, description, kind }: Pick<Source, 'name' | 'description' | 'kind'>): string =>
  name ?? description ?? KINDS[kind];

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many and what: `person`, `two people`, `several people, at least 3`, `at least 2 people`; `document`. */
export function countOf({ kind, count }: Pick<Source, 'kind' | 'count'>): string {
  if (kind === 'organisation' || kind === 'document') return kind;
  if (count === null) return kind === 'group' ? 'group, can’t tell how many' : kind;
  const [least, most] = count;
  if (most === null) return least === 3 ? 'several people, at least 3' : `at least ${least} people`;
  if (least !== most) return `${least} to ${most} people`;
  return least === 1 ? (kind === 'group' ? 'one person' : 'person') : `${NUMBERS[least] ?? least} people`;
}

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?)\s+/, '');

/** Its position and relation, where what it is called by does not say so already. */
export function descriptionOf(source: Pick<Source, 'name' | 'description' | 'kind'>): string | null {
  const { description } = source;
  return description !== null && !` ${bare(labelOf(source))} `.includes(` ${bare(description)} `) ? description : null;
}

/** Whom it belongs to or speaks for, where name and description do not say so already. */
export function affiliationOf(source: Pick<Source, 'name' | 'description' | 'kind' | 'affiliation'>): string | null {
  const told = [labelOf(source), descriptionOf(source) ?? ''];
  const { affiliation } = source;
  return affiliation !== null && told.some((words) => words.includes(affiliation)) ? null : affiliation;
}

/** Why a source has no name, in the article's words if it says; null where it has one. */
export function anonymityOf({
  anonymity,
  reason,
  reasonClass,
}: Pick<Source, 'anonymity' | 'reason' | 'reasonClass'>): string | null {
  if (reason !== null) return reasonClass && reasonClass !== 'other' ? `${reason} (${reasonClass})` : reason;
  if (reasonClass !== null) return reasonClass;
  if (anonymity === null) return null;
  return anonymity === 'stated' ? 'asked not to be named, no reason given' : 'no reason given';
}

/** `Rep. John Mica (R-Fla.)` gives `RJ`, `officials` gives `O`. */
export const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [])
    .filter((word) => !/^(?:the|an?|of|and)$/i.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]!.toUpperCase())
    .join('');
