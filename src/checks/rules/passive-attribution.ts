import { NOBODY_THINKS, SOMEBODY_THINKS } from '../../language/en/hearsay.js';
import { isCredited, isCreditedInItsSentence } from '../credited.js';
import { isQuoted, matches, spanOf } from '../draft.js';
import type { Rule } from '../rule.js';

export const passiveAttribution: Rule = {
  name: 'passive-attribution',
  summary: 'Something “is believed” or “is said to be” so, and the text does not tell by whom.',
  standard: 'Reuters Handbook of Journalism: sources; BBC Editorial Guidelines: accuracy',
  mend: 'Say who believes it and how they know, or leave it out.',
  severity: { house: 'warning', ap: 'warning', reuters: 'warning' },
  options: {},
  *check(draft) {
    for (const match of matches(draft, NOBODY_THINKS)) {
      const span = spanOf(match);
      if (isQuoted(draft, span[0]) || SOMEBODY_THINKS.test(match[0])) continue;
      if (isCredited(draft, span) || isCreditedInItsSentence(draft, span)) continue;
      yield { span, message: `“${match[0]}”: by whom, the text does not say.` };
    }
  },
  bad: [
    { text: 'The spark is thought to have come from a refrigerator.', finds: 'is thought to have' },
    { text: 'It is understood that the firm will sell its ferries.', finds: 'It is understood that' },
    { text: 'The owner is believed to hold a stake already, through a broker.', finds: 'is believed to' },
  ],
  good: [
    { text: 'Bats are believed by many farmers in the valley to foretell a storm.' },
    { text: 'The spark is thought to have come from a refrigerator, the fire brigade said.' },
    { text: 'He was told to leave. The ferry is said to be late by everyone on the quay, according to Moen.' },
    { text: '“It is understood that we lose,” said Ida Moen.' },
  ],
};
