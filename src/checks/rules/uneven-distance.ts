import { PRONOUNS } from '../../language/en/pronouns.js';
import type { Statement } from '../../statements/reading.js';
import { cut, hull } from '../../text/span.js';
import { type Draft, extent, isQuoted, matches } from '../draft.js';
import type { Rule } from '../rule.js';

const CLAIMS = /\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing))\b/i;
const SAYS = /\b(?:said|says?|told|explain(?:ed|s)|added|noted|stated|according to|announced|confirmed|pointed out)\b/i;

export const unevenDistance: Rule = {
  name: 'uneven-distance',
  summary: 'One side of a dispute only ever “claims” or “alleges”, while the other “says” and “explains”.',
  standard: 'BBC Editorial Guidelines: impartiality; Associated Press Stylebook: claim, allege',
  mend: 'Use “said” for both, or say why one is to be believed less.',
  severity: { house: 'info', ap: 'info', reuters: 'info' },
  options: { 'fewest-statements': { summary: 'So many of each side are needed to see a pattern.', default: 2 } },
  *check(draft, options) {
    const fewest = options['fewest-statements'] as number;
    const sides = sidesOf(draft);
    const doubted = sides.find(({ claims, says, times }) => claims.length > 0 && times >= fewest && says.length === 0);
    const believed = sides.find(({ claims, says }) => says.length >= fewest && claims.length === 0);
    if (doubted === undefined || believed === undefined) return;
    const cues = (statements: readonly Statement[]) => [...new Set(statements.map((one) => cueOf(draft, one)))];
    yield {
      span: extent(doubted.claims[0]!),
      message: `One side “${cues(doubted.claims).join('”, “')}”, the other “${cues(believed.says).join('”, “')}”.`,
    };
  },
  bad: [
    {
      text: 'The anglers claim that the beds are ruined. They allege that lines were cut. The club said that its boats were slow, and explained that it had moved its hours.',
      statements: [
        ['The anglers', 'claim', 'that the beds are ruined'],
        ['They', 'allege', 'that lines were cut'],
        ['The club', 'said', 'that its boats were slow'],
        ['The club', 'explained', 'that it had moved its hours'],
      ],
      finds: 'The anglers claim',
    },
  ],
  good: [
    {
      text: 'The anglers claim that the beds are ruined. They said that lines were cut. The club said that its boats were slow, and explained that it had moved its hours.',
      statements: [
        ['The anglers', 'claim', 'that the beds are ruined'],
        ['They', 'said', 'that lines were cut'],
        ['The club', 'said', 'that its boats were slow'],
        ['The club', 'explained', 'that it had moved its hours'],
      ],
    },
    { text: 'A storm claimed two boats, and crews claimed less relief, the federation said.' },
  ],
};

const cueOf = ({ text }: Draft, { spans }: Statement): string => cut(text, hull(spans.cue)).replace(/\s+/g, ' ');

/** How often `the union claims` or `its keepers’ union alleges` stands in the text, by the nouns that a source goes by. */
function claimsInWords(draft: Draft, statements: readonly Statement[]): number {
  const nouns = statements.flatMap(({ spans }) =>
    spans.source
      .map((span) => /([\p{Ll}-]{3,})$/u.exec(cut(draft.text, span))?.[1] ?? '')
      .filter((noun) => noun !== '' && !PRONOUNS.has(noun)),
  );
  if (nouns.length === 0) return 0;
  const pattern = new RegExp(
    `\\b(?:${[...new Set(nouns)].join('|')}) (?:also |further |now |even )?${CLAIMS.source}`,
    'gi',
  );
  return [...matches(draft, pattern)].filter(({ index }) => !isQuoted(draft, index)).length;
}

/** The statements of each source, and which of them are told with distance and which without. */
function sidesOf(draft: Draft) {
  if (!CLAIMS.test(draft.text)) return [];
  return [...draft.sources.values()].flatMap(({ id, kind }) => {
    if (kind === 'document') return [];
    const statements = draft.statements.filter(({ source }) => source === id);
    const claims = statements.filter((one) => CLAIMS.test(cueOf(draft, one)));
    return {
      claims,
      // and those in the text that were not read as statements
      times: Math.max(claims.length, claimsInWords(draft, statements)),
      says: statements.filter((one) => SAYS.test(cueOf(draft, one))),
    };
  });
}
