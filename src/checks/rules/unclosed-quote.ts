import { isContinued } from '../continued.js';
import type { Draft } from '../draft.js';
import type { Hit, Rule } from '../rule.js';

const SHOWN = 60;

export const unclosedQuote: Rule = {
  name: 'unclosed-quote',
  summary: 'Quotation marks open and do not close, so that it is not clear where the quotation ends.',
  standard: 'Associated Press Stylebook: quotation marks',
  mend: 'Close the quotation where the words quoted end; one that runs on opens again in the next paragraph.',
  severity: { house: 'error', ap: 'error', reuters: 'error' },
  options: {},
  *check(draft: Draft): Generator<Hit> {
    for (const quotation of draft.quoted) {
      const [start, end] = quotation.span;
      if (quotation.closed || isContinued(draft, quotation)) continue;
      if (!draft.body.some(({ span }) => span[0] <= start && start < span[1])) continue;
      const cut = draft.text.slice(start, Math.min(end, start + SHOWN)).lastIndexOf(' ');
      const to = end - start <= SHOWN || cut < 1 ? Math.min(end, start + SHOWN) : start + cut;
      yield { span: [start, to], message: 'This quotation opens and never closes.' };
    }
  },
  bad: [
    {
      text: '“I shall look into forty kitchens, said Ida Moen, who lives opposite. She has kept the drawings.',
      finds: '“I shall look into forty kitchens',
    },
    {
      text: 'Moen has had enough. "I shall look into forty kitchens.\n\nThe committee voted for the plan.',
      finds: '"I shall look',
    },
    {
      text: '"I shall look into forty kitchens, said Ida Moen. "And they into mine," she said.',
      finds: '"I shall look into forty kitchens, said',
    },
  ],
  good: [
    { text: '“They told me on the stairs,” said Moen. “Nobody was rude.\n\n“They had a map.”' },
    { text: '“They told me on the stairs," said Moen, who lives opposite. "Nobody was rude.”' },
    { text: 'The letter is short:\n\n“We are sorry.\n\nYour ferry will not come back.”\n\nMoen has kept it.' },
    { text: 'The beam is 5\'10" long, said Moen. "It will hold," she said.' },
    { text: '"He called it \'a disgrace\' and left," said Moen, who lives opposite.' },
  ],
};
