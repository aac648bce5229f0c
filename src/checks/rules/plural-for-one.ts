import { cut } from '../../text/span.js';
import { pluralsForOne } from '../plural-sources.js';
import type { Rule } from '../rule.js';

export const pluralForOne: Rule = {
  name: 'plural-for-one',
  summary: 'Several people are said to be the source, and the text itself shows that it was one.',
  standard: 'Reuters Handbook of Journalism: sources; never a plural for a single source',
  mend: 'Use the singular, or say how many there were.',
  severity: { house: 'error', ap: 'error', reuters: 'error' },
  options: {},
  *check(draft) {
    for (const { plural, singular } of pluralsForOne(draft))
      yield {
        span: plural,
        message: `“${cut(draft.text, plural)}” is a plural, and later there is one: “${cut(draft.text, singular).replace(/\s+/g, ' ')}”.`,
      };
  },
  bad: [
    {
      text: 'The tunnel is too narrow, insiders say. “The drawings were right,” the insider said by telephone.',
      statements: [
        ['insiders', 'say', 'The tunnel is too narrow'],
        ['the insider', 'said', '“The drawings were right,”'],
      ],
      finds: 'insiders',
    },
    {
      text: 'Officials at the utility knew of it, they told the Ledger. The official, an engineer, asked for a new pump.',
      statements: [['The official, an engineer', 'asked for', 'a new pump']],
      finds: 'Officials',
    },
  ],
  good: [
    {
      text: 'The tunnel is too narrow, two engineers said. The engineers showed drawings.',
      statements: [['two engineers', 'said', 'The tunnel is too narrow']],
    },
    {
      text: 'Officials said little. One official at the depot said more. “It is wide enough,” the official said.',
      statements: [
        ['Officials', 'said', 'little'],
        ['the official', 'said', '“It is wide enough,”'],
      ],
    },
  ],
};
