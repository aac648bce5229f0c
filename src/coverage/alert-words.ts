import { createHash } from 'node:crypto';
import type { Place } from './claim.js';
import { fieldOf } from './content.js';
import type { Covered, StatementRef } from './covered.js';
import type { Party } from './party.js';
import type { Retold } from './retold-story.js';

/** UTF-16 units of somebody's words in a headline of ours. */
const LONGEST = 140;

/** Words in quotation marks, cut short at a word if they are long. */
export function quoted(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= LONGEST ? `“${plain}”` : `“${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …”`;
}

export const nameOfParty = (party: Party | null): string => party?.name ?? party?.description ?? 'an unnamed source';

/** Who published it, as well as that is known. */
export function nameOfOutlet(article: Covered | undefined): string {
  const { outlet = null, url = null } = article?.reading.article ?? {};
  return outlet ?? (url !== null && URL.canParse(url) ? new URL(url).host : 'an article without outlet');
}

export function nameOfPlace(place: Place, { articleOf }: Pick<Retold, 'articleOf'>): string {
  if ('article' in place) return nameOfOutlet(articleOf(place.article));
  return 'outlet' in place ? place.outlet : place.public;
}

/** The stretch of the article that a statement stands in, from its first word to its last: source, cue and content. */
export function exactWords(ref: StatementRef, { statementOf }: Pick<Retold, 'statementOf'>): string {
  const found = statementOf(ref);
  if (!found) return '';
  const { source, cue, content } = found.statement.spans;
  const spans = [...source, ...cue, ...content];
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.max(...spans.map(([, end]) => end));
  return fieldOf(found.reading, found.statement).slice(from, to);
}

/** What an event is known by when it is found again. */
export const markOf = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
