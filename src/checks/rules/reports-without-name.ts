import { NAMELESS_REPORTS, NAMES_AN_OUTLET } from '../../language/en/hearsay.js';
import { isQuoted, matches, sentenceAt, spanOf } from '../draft.js';
import type { Rule } from '../rule.js';

export const reportsWithoutName: Rule = {
  name: 'reports-without-name',
  summary: 'Something is credited to “reports” or “the media”, and no outlet is named.',
  standard: 'Reuters Handbook of Journalism: picking up others’ reports',
  mend: 'Name the outlet that reported it, or confirm it yourself.',
  severity: { house: 'warning', ap: 'warning', reuters: 'error' },
  options: {},
  *check(draft) {
    for (const match of matches(draft, NAMELESS_REPORTS)) {
      const span = spanOf(match);
      const sentence = sentenceAt(draft, span[0]);
      const after = draft.text.slice(span[1], sentence?.[1] ?? span[1]);
      const isNoun = /report$/.test(match[0]) && /\ban?\s/i.test(draft.text.slice(Math.max(0, span[0] - 30), span[0]));
      if (isQuoted(draft, span[0]) || NAMES_AN_OUTLET.test(after) || isNoun || after.trimEnd().endsWith('?')) continue;
      yield { span, message: `“${match[0]}” does not say whose reports these are.` };
    }
  },
  bad: [
    { text: 'The bridge was closed at noon, according to local media reports.', finds: 'local media reports' },
    { text: 'Press reports have put his fee at half a million.', finds: 'Press reports' },
    { text: 'The road had been closed since noon, media reports say.', finds: 'media reports' },
    { text: 'It has been reported that the bridge was closed.', finds: 'It has been reported' },
  ],
  good: [
    { text: 'The bridge was closed at noon, according to reports in the Ostrey Ledger and on Radio Selm.' },
    { text: 'The Ostrey Ledger reported that the bridge was closed.' },
    { text: 'Annual reports say little of the bridge. The two reports said less.' },
    { text: 'Ida Moen said: “I only know what the media reports say.”' },
  ],
};
