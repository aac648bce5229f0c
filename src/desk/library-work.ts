import type { Judgement } from '../coverage/judgement.js';
import type { Alert } from '../library/alerts.js';
import type { Library } from '../library/open.js';
import type { AddEvent } from './add.js';
import { addAlert, dropAlert, type Wanted } from './alert.js';
import { coverAgain } from './cover.js';
import { type Decided, decisionOn } from './decisions.js';
import { type Judge, judge } from './judge.js';
import { keep, type ToKeep } from './keep.js';
import type { Material } from './material.js';
import { sameness } from './same.js';
import { storiesApart } from './stories-apart.js';
import { undo } from './undo.js';
import { unread } from './unread.js';

/** What a person judges: something decided, things that are one or two, or a judgement taken back. */
export type Judging =
  | { readonly decision: Decided }
  | { readonly merge: Alike }
  | { readonly split: Alike }
  | { readonly undo: string };

interface Alike {
  readonly kind: 'source' | 'claim' | 'story';
  readonly one: string;
  readonly other: string;
}

/** Judgements that were made, and stories that have to be one before they come to anything. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly apart: readonly (readonly [string, string])[];
}

/** What became of an article that was to be added. */
export type AddedOne = Exclude<AddEvent, { readonly problem: unknown }>;

/** All that a server writes to a library, each by its name. */
export const LIBRARY_WORK = {
  /** What the library knows of a material; null if it has to be read. */
  async known(library: Library, material: Material, readAt: string): Promise<AddedOne | null> {
    async function* one() {
      yield { material };
    }
    for await (const event of unread(library, one(), readAt)) if ('outcome' in event) return event;
    return null;
  },
  async keep(library: Library, kept: ToKeep, readAt: string): Promise<AddedOne> {
    const [added] = await keep(library, [kept], readAt);
    const { id, outcome } = added!;
    return { from: kept.material.from, outcome, article: outcome === 'removed' ? null : id };
  },
  /** Works out what is still to be worked out. @returns how many stories */
  cover: async (library: Library): Promise<number> => (await coverAgain(library, [])).stories.length,
  async judge(library: Library, judging: Judging, by: Judge): Promise<Judged> {
    const made = await judgementsOf(library, judging, by);
    const decisions = made.map(({ decision }) => decision);
    return { judgements: made, apart: await storiesApart(library, decisions) };
  },
  alert: (library: Library, wanted: Wanted, at: string): Promise<Alert> => addAlert(library, wanted, at),
  dropAlert: (library: Library, id: string): Promise<string> => dropAlert(library, id),
} as const;

async function judgementsOf(library: Library, judging: Judging, by: Judge): Promise<readonly Judgement[]> {
  if ('undo' in judging) return undo(library, judging.undo, by);
  if ('decision' in judging) return judge(library, await decisionOn(library, judging.decision), by);
  const isMerge = 'merge' in judging;
  const { kind, one, other } = isMerge ? judging.merge : judging.split;
  return judge(library, await sameness(library, kind, [one, other], isMerge), by);
}
