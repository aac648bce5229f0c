import { DAY_OF_MONTH, NOT_A_DAY_AFTER, NOT_A_DAY_BEFORE, RELATIVE_DAY } from '../../language/en/dates.js';
import { isQuoted, matches, spanOf } from '../draft.js';
import type { Rule } from '../rule.js';

export const undatedDay: Rule = {
  name: 'undated-day',
  summary: 'A day such as “yesterday” or “on Tuesday” stands in a text that has no date.',
  standard: 'Associated Press Stylebook: datelines; time element',
  mend: 'Give the date in the dateline, or write the date beside the day.',
  severity: { house: 'warning', ap: 'warning', reuters: 'warning' },
  options: {},
  *check(draft) {
    const { article } = draft.reading;
    if (article.published !== null || DAY_OF_MONTH.test(draft.text)) return;
    for (const match of matches(draft, RELATIVE_DAY)) {
      const span = spanOf(match);
      const before = draft.text.slice(Math.max(0, span[0] - 20), span[0]);
      const after = draft.text.slice(span[1], span[1] + 20);
      // what is quoted was right when it was said
      if (NOT_A_DAY_BEFORE.test(before) || NOT_A_DAY_AFTER.test(after) || isQuoted(draft, span[0])) continue;
      yield { span, message: `“${match[0]}”, and nothing in the text tells which day the text is of.` };
    }
  },
  bad: [
    { text: 'OSTREY — The mill burned down yesterday, the fire brigade said.', finds: 'yesterday' },
    { text: 'The council meets again on Thursday, said its clerk, Ida Moen.', finds: 'Thursday' },
  ],
  good: [
    { text: 'OSTREY, 4 May 2027 — The mill burned down yesterday, the fire brigade said.' },
    { text: 'The mill burned down yesterday, the fire brigade said.', published: '2027-05-04' },
    { text: 'The ferry is full every Sunday, and there was ash on foreheads on Ash Wednesday.' },
    { text: 'Ida Moen, the clerk, has one rule. “Never today,” she said.' },
  ],
};
