import type { From } from '../../../coverage/covered.js';
import type { Decision, Judgement } from '../../../coverage/judgement.js';
import { date } from '../../date.js';
import { inBlocks, screenOf, type TextOptions } from '../../screen.js';
import { statementId } from '../statement-rows.js';

/** Judgements for a person at a terminal, in the order given: what was decided, by whom, when and why. */
export function historyText(judgements: readonly Judgement[], options: TextOptions): string {
  const { paint, lines } = screenOf(options);
  if (judgements.length === 0) return 'No judgements.';
  return inBlocks(
    judgements.map(({ id, at, who, why, decision, undoneBy }) => [
      ...lines([
        { words: `${id}  `, paint: paint.cyan },
        { words: decided(decision), paint: paint.bold },
        { words: undoneBy === null ? '' : `  taken back by ${undoneBy}`, paint: paint.magenta },
      ]),
      ...lines([{ words: `${who}, ${date(at)}: ${why}`, paint: paint.dim }], 2),
    ]),
  );
}

function decided(decision: Decision): string {
  switch (decision.kind) {
    case 'source':
    case 'claim':
    case 'story': {
      const [one, other] = [decision.one, decision.other].map(idOf);
      const many = { source: 'sources', claim: 'claims', story: 'stories' }[decision.kind];
      return decision.same ? `${one} and ${other} are one ${decision.kind}` : `${one} and ${other} are two ${many}`;
    }
    case 'lineage': {
      const from = decision.from.map(placeOf).join(', ');
      return `${decision.article} is ${ARTICLES[decision.relation]}${from === '' ? '' : ` from ${from}`}`;
    }
    case 'stance':
      return `${idOf(decision.on)} ${decision.stance ?? 'neither backs nor disputes'} its claim`;
    case 'no-statement':
      return `${idOf(decision.on)} is no statement`;
    case 'wrong-source':
      return `${idOf(decision.on)} is said by ${decision.source ?? 'nobody'}`;
    case 'wrong-words':
      return `${idOf(decision.on)} has the words ${places(decision.content)}`;
    case 'missed':
      return `${decision.article} has a statement at ${places(decision.content)} by ${decision.source ?? 'nobody'}`;
    case 'undo':
      return `${decision.judgement} no longer holds`;
  }
}

const ARTICLES = {
  origin: 'an origin',
  copy: 'a copy',
  rewrite: 'a rewrite',
  pickup: 'a pickup',
  version: 'a version',
};

const placeOf = (from: From): string => ('article' in from ? from.article : from.outlet);

const places = (content: readonly (readonly [number, number])[]): string =>
  content.map((span) => span.join('-')).join(',');

type Judged = string | { readonly article: string; readonly statement?: string; readonly source?: string };

const idOf = (judged: Judged): string =>
  typeof judged === 'string' ? judged : statementId(judged.article, judged.statement ?? judged.source ?? '');
