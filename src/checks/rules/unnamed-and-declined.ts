import { ANONYMITY } from '../../language/en/anonymity.js';
import type { Statement } from '../../statements/reading.js';
import { cut, hull } from '../../text/span.js';
import { type Draft, extent } from '../draft.js';
import type { Hit, Rule } from '../rule.js';
import { headsOf, type Unnamed, unnamedIn } from '../unnamed.js';

/** Every member of a body, so that the source is one of them: `all nine of the bank’s directors`, `the two partners`. */
const ALL_OF = /^(?:all|none|each|every|neither|both|not one|the (?:two|three|four|five|six|seven|eight|nine|ten))\b/i;

export const unnamedAndDeclined: Rule = {
  name: 'unnamed-and-declined',
  summary: 'The same party is relied on without a name and reported as declining to comment.',
  standard: 'Associated Press, News Values and Principles: anonymous sources',
  mend: 'Take the refusal out: it tells readers that the party did not speak.',
  severity: { house: 'error', ap: 'error', reuters: 'error' },
  options: {},
  *check(draft): Generator<Hit> {
    const unnamed = unnamedIn(draft);
    for (const statement of draft.statements) {
      if (!refusesToSpeak(draft, statement)) continue;
      const same = unnamed.find((one) => isSame(draft, statement, one));
      if (same !== undefined)
        yield {
          span: extent(statement),
          message: `“${same.words.replace(/\s+/g, ' ')}” is the source of what stands above, and is said here not to have spoken.`,
        };
    }
  },
  bad: [
    {
      text: 'The firm was warned twice, a manager at the firm said. Asked to be named, the manager declined to comment.',
      statements: [
        ['a manager at the firm', 'said', 'The firm was warned twice'],
        ['the manager', 'declined', 'to comment'],
      ],
      finds: 'the manager declined',
    },
    {
      text: 'The bank may sell its loans, a director of the bank said. All nine of the bank’s directors declined to comment.',
      statements: [
        ['a director of the bank', 'said', 'The bank may sell its loans'],
        ['All nine of the bank’s directors', 'declined', 'to comment'],
      ],
      finds: 'All nine',
    },
    {
      text: 'The bishop will sell, two people with knowledge of the plan said. Neither of the two would comment on the price.',
      statements: [
        ['two people with knowledge of the plan', 'said', 'The bishop will sell'],
        ['Neither of the two', 'would comment on', 'the price'],
      ],
      finds: 'Neither of the two',
    },
  ],
  good: [
    {
      text: 'The firm was warned twice, a manager at the firm said. The firm’s spokesman, Per Aske, declined to comment.',
      statements: [
        ['a manager at the firm', 'said', 'The firm was warned twice'],
        ['The firm’s spokesman, Per Aske', 'declined', 'to comment'],
      ],
    },
    {
      text: 'The firm was warned twice, a manager at the firm said. The manager declined to be named.',
      statements: [
        ['a manager at the firm', 'said', 'The firm was warned twice'],
        ['The manager', 'declined', 'to be named'],
      ],
    },
  ],
};

function isSame({ text }: Draft, statement: Statement, one: Unnamed): boolean {
  if (statement.spans.source.length === 0) return false;
  const vouched = one.statements.some(({ act }) => act !== 'decline');
  if (statement.source === one.source.id) return vouched;
  const words = cut(text, hull(statement.spans.source)).toLowerCase();
  return ALL_OF.test(words) && headsOf(one.words).some((head) => new RegExp(`\\b${head}s?\\b`).test(words));
}

const NOBODY_WOULD =
  /^(?:neither|none|not one|nobody|no one)\b.{0,60}?\b(?:would|wanted|wished|agreed|was willing|were willing)\b/i;
const SPEAKING =
  /\b(?:comments?|commented|respond(?:ed)?|repl(?:y|ies|ied)|interview(?:ed|s)?|speak|spoken|talk|answer(?:ed)?|return(?:ed)?|discuss|say anything|nothing to say|reached)\b/i;

/** Not `would not say how many`, which answers all the rest; nor `declined to be named`, which refuses nothing but that. */
function refusesToSpeak({ text }: Draft, statement: Statement): boolean {
  const words = cut(text, extent(statement));
  if (statement.act !== 'decline' && !NOBODY_WOULD.test(words)) return false;
  return SPEAKING.test(words) && words.search(ANONYMITY) < 0;
}
