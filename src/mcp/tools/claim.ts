import { z } from 'zod';
import { Stance } from '../../api/contract/claim.js';
import { refKey, type StatementRef } from '../../coverage/covered.js';
import type { WholeClaim } from '../../desk/claim-view.js';
import { statementId } from '../../formats/library/statement-rows.js';
import { byIdOf, inTime } from '../../formats/library/views/cards.js';
import { gapOf } from '../../formats/library/views/gap.js';
import { counted } from '../../formats/summary.js';
import type { Library } from '../../library/open.js';
import { cite } from '../cite.js';
import { CitedStatement, statementText } from '../cited-statement.js';
import { ClaimCount, claimCount } from '../claim-count.js';
import { originText, ToldOrigin, toldOrigin } from '../claim-origins.js';
import { inTurns } from '../in-turns.js';
import type { LibraryDoor } from '../library-door.js';
import { partyLabels } from '../party-labels.js';
import { cutOf, portion, portionOf } from '../portion.js';
import { shortened } from '../shortened.js';
import type { Answer, Tool } from '../tool.js';

const Input = z.strictObject({
  id: z.string().min(1).max(100).describe('The claim’s id, or its beginning: 4 characters or more.'),
  ...portionOf(20, 100),
});

const ClaimedStatement = CitedStatement.extend({
  origin: z.int().nullable().describe('The number of the origin that it goes back to; null for none.'),
  stance: Stance.describe('backs: says that it is so; disputes: that it is not so; null: neither.'),
  implied: z.boolean().describe('True where it does not say so outright: who speaks, and how, tells its stance.'),
  partly: z.boolean().describe('True where it says only part of the claim, or something about it.'),
  why: z.string().describe('Why it is of this claim, and of this stance.'),
});

const Output = z.object({
  claim: ClaimCount,
  story: z.string().describe('Id of its story.'),
  backedBy: z.array(z.string()).readonly().describe('Sources; at most 20.'),
  disputedBy: z.array(z.string()).readonly().describe('Sources; at most 20.'),
  origins: z.array(ToldOrigin).readonly().describe('At most 10.'),
  originsInAll: z.int(),
  total: z.int().describe('How many statements it has.'),
  cut: z.string().nullable().describe('What is not shown, and how to have it; null where all is shown.'),
  statements: z.array(ClaimedStatement).readonly(),
});

type Asked = z.output<typeof Input>;

/** What a claim rests on, and its statements. @param library opened at the first question */
export const claimTool = (library: LibraryDoor): Tool<typeof Input, typeof Output> => ({
  name: 'claim',
  title: 'Show what a claim rests on',
  description:
    'Shows how many articles carry a claim, how many independent origins these come down to, and why; each origin, and how others have it from there; who backs and who disputes it; and its statements with their exact words to cite. `search`, `story` and `source` give ids of claims. Look here before you call something confirmed: a hundred articles may have one origin.',
  input: Input,
  output: Output,
  answer: async (asked) => answer(await library.open(), asked),
});

const MOST_PARTIES = 20;
const MOST_ORIGINS = 10;
const LONGEST_WHY = 240;

async function answer(library: Library, asked: Asked): Promise<Answer<z.output<typeof Output>>> {
  const { claimView } = await import('../../desk/claim-view.js');
  const view = await claimView(library, asked.id);
  const { claim, story } = view;
  const placed = new Map(claim.origins.flatMap(({ statements }, i) => statements.map((ref) => [refKey(ref), i + 1])));
  const claimed = new Map(claim.statements.map((one) => [statementId(one.article, one.statement), one]));
  const shown = await cite(library, portion(inOrder(view, placed), asked));
  const statements = shown.map((cited) => {
    const { stance, implied, partly, why, ...ref } = claimed.get(cited.id)!;
    const origin = placed.get(refKey(ref)) ?? null;
    return { ...cited, origin, stance, implied, partly, why: shortened(why, LONGEST_WHY) };
  });
  const total = claim.statements.length;
  const structured = {
    ...{ claim: claimCount(claim), story },
    backedBy: partyLabels(claim.backedBy, view.parties, MOST_PARTIES),
    disputedBy: partyLabels(claim.disputedBy, view.parties, MOST_PARTIES),
    origins: claim.origins.slice(0, MOST_ORIGINS).map((origin, i) => toldOrigin(origin, i + 1, view)),
    originsInAll: claim.origins.length,
    ...{ total, cut: cutOf(asked, statements.length, total, 'statements'), statements },
  };
  return { structured, text: textOf(structured, gapOf(claim)) };
}

/**
 * By turns of origin and stance, so that a denial is not behind forty copies of what it denies; each kind in time, but
 * what stands in the origin itself first.
 */
function inOrder({ claim, articles }: WholeClaim, placed: ReadonlyMap<string, number>): readonly StatementRef[] {
  const cards = byIdOf(articles);
  const own = new Set(claim.origins.flatMap(({ place }) => ('article' in place ? [place.article] : [])));
  const dated = claim.statements.flatMap((one) => {
    const card = cards.get(one.article);
    return card === undefined ? [] : [{ ...one, card, isOwn: own.has(one.article) }];
  });
  const sorted = dated.sort(
    (a, b) => Number(a.partly) - Number(b.partly) || Number(b.isOwn) - Number(a.isOwn) || inTime(a.card, b.card),
  );
  return inTurns(sorted, (one) => `${placed.get(refKey(one))} ${one.stance} ${one.partly}`);
}

function textOf(told: z.output<typeof Output>, gap: string): string {
  const { claim, story, backedBy, disputedBy, origins, originsInAll, statements, cut } = told;
  const unshown = originsInAll - origins.length;
  return [
    [
      `${gap}: ${claim.text} [claim ${claim.id} of story ${story}]`,
      `${claim.why} Backed by: ${backedBy.join('; ') || 'nobody'}. Disputed by: ${disputedBy.join('; ') || 'nobody'}.`,
    ].join('\n'),
    ...origins.map(originText),
    ...(unshown > 0 ? [`Cut: ${counted(unshown, 'origin')} more.`] : []),
    ...statements.map((one) => `${sideOf(one)}: ${statementText(one)}`),
    ...(cut === null ? [] : [cut]),
  ].join('\n\n');
}

function sideOf({ stance, implied, partly }: z.output<typeof ClaimedStatement>): string {
  const how = [...(implied ? ['by implication'] : []), ...(partly ? ['in part'] : [])].join(', ');
  return `${SIDES[String(stance)]}${how === '' ? '' : ` (${how})`}`;
}

const SIDES: Readonly<Record<string, string>> = { backs: 'Backs it', disputes: 'Disputes it', null: 'Of neither side' };
