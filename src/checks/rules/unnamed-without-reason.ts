import type { Rule } from '../rule.js';
import { unnamedIn } from '../unnamed.js';

export const unnamedWithoutReason: Rule = {
  name: 'unnamed-without-reason',
  summary: 'Somebody without a name is relied on, and the text does not say why the name is left out.',
  standard: 'Associated Press, News Values and Principles: anonymous sources',
  mend: 'Say why the name is left out: what the source risks, or what was agreed.',
  severity: { house: 'warning', ap: 'error', reuters: 'warning' },
  options: {},
  *check(draft) {
    for (const { first, words, withheld, source } of unnamedIn(draft)) {
      if (withheld?.reason || source.reason !== null) continue;
      const asked = withheld !== null || source.anonymity === 'stated';
      yield {
        span: first,
        message: asked
          ? `${quoted(words)} is not named, as agreed, and the text does not say why.`
          : `${quoted(words)} is relied on without a name, and the text does not say why.`,
      };
    }
  },
  bad: [
    {
      text: 'The board will end the contract next week, a senior board official said. “The letter is drafted,” the official said.',
      statements: [
        ['a senior board official', 'said', 'The board will end the contract next week'],
        ['the official', 'said', '“The letter is drafted,”'],
      ],
      finds: 'a senior board official',
    },
    {
      text: 'The ward will move by autumn, said two people briefed on the plan, who spoke on condition of anonymity.',
      statements: [['two people briefed on the plan', 'said', 'The ward will move by autumn']],
      finds: 'two people briefed on the plan',
    },
  ],
  good: [
    {
      text: 'The pump was failing, said a nurse who saw it. The nurse did not want her name in the paper because she has two years to go to her pension.',
      statements: [['a nurse who saw it', 'said', 'The pump was failing']],
    },
    {
      text: 'The pump was failing in August, a shift engineer said. She asked not to be named because the firm dismissed a colleague for speaking to a reporter.',
      statements: [['a shift engineer', 'said', 'The pump was failing in August']],
    },
    {
      text: 'The ward will move, two executives said. Both asked not to be identified because they were not authorised to speak.',
      statements: [['two executives', 'said', 'The ward will move']],
    },
    {
      text: 'The road is closed, police said. A spokeswoman for the county said that it would stay so.',
      statements: [
        ['police', 'said', 'The road is closed'],
        ['A spokeswoman for the county', 'said', 'that it would stay so'],
      ],
    },
    {
      text: 'Bats foretell a storm, many farmers say.',
      statements: [['many farmers', 'say', 'Bats foretell a storm']],
    },
  ],
};

const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ')}”`;
