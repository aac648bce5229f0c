import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { contains } from '../text/span.js';
import type { Party } from './party.js';

/** A place where a text refers to a party, with what makes it likely that `he` refers back to it. */
export interface Reference {
  readonly party: Party;
  readonly span: Span;
  /** Subject of its sentence, as far as order tells. */
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
}

/** Whom a pronoun, or a noun such as `the man`, may stand for. */
export interface Wanted {
  readonly at: number;
  readonly gender: 'man' | 'woman' | null;
  readonly number: 'one' | 'many' | 'thing';
  /** What its own attribution says: who is spoken of in it is seldom its speaker. */
  readonly content: readonly Span[];
  /** Who was credited last before it, and where. */
  readonly lastSpeaker: { readonly party: Party; readonly at: number } | null;
  readonly quoted: boolean;
}

const UNNAMED = 2;

/** How far back, in sentences, a pronoun may reach. */
const REACH = 7;

/**
 * The party that a pronoun most likely stands for, after Lappin and Leass (1994): the nearer the better, subjects before
 * others, the last speaker before both; those of the wrong number or gender never.
 */
export function antecedent(
  wanted: Wanted,
  references: readonly Reference[],
  sentenceSpans: readonly Span[],
): { readonly party: Party; readonly sure: boolean } | null {
  const here = indexAt(sentenceSpans, wanted.at);
  const scores = new Map<Party, number>();
  for (const reference of references) {
    if (reference.span[0] >= wanted.at) break;
    const distance = here - indexAt(sentenceSpans, reference.span[0]);
    if (distance > REACH || !agrees(wanted, reference.party)) continue;
    const score = scoreOf(wanted, reference, distance);
    scores.set(reference.party, Math.max(scores.get(reference.party) ?? -Infinity, score));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined) return null;
  return { party: best[0], sure: second === undefined || best[1] - second[1] >= 0.5 };
}

function agrees({ gender, number }: Wanted, party: Party): boolean {
  const many = party.kind === 'group';
  if (number === 'thing') return party.kind === 'organisation' || party.kind === 'document';
  if (number === 'many') return many || party.kind === 'organisation' || (party.count !== null && party.count[1] !== 1);
  if (many || party.kind === 'organisation' || party.kind === 'document') return false;
  return gender === null || party.gender === null || party.gender === gender;
}

function scoreOf(wanted: Wanted, { party, span, subject, possessive, quoted }: Reference, distance: number): number {
  let score = -distance;
  if (subject) score += 1;
  if (possessive) score -= 0.6;
  // people without a name, unless they have spoken, are seldom who goes on
  if (!party.named && party.mentions.length === 0) score -= wanted.number === 'many' ? 0.3 : UNNAMED;
  if (quoted && !wanted.quoted) score -= 2;
  if (wanted.content.some((part) => contains(part, span))) score -= 2.5;
  if (party.gender !== null && party.gender === wanted.gender) score += 0.7;
  if (wanted.number === 'many' && party.kind === 'organisation') score -= 0.8;
  if (wanted.lastSpeaker?.party === party) score += 1.3;
  return score + 0.15 * Math.log(party.mentions.length + 1);
}
