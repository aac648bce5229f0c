import { cut } from '../../text/span.js';
import { withheldNames } from '../anonymity.js';
import type { Rule } from '../rule.js';

export const boilerplateReason: Rule = {
  name: 'boilerplate-reason',
  summary:
    'The reason for leaving a name out says nothing: “not authorized to speak publicly”, “sensitivity of the matter”.',
  standard: 'New York Times, standards memo of 2010: anonymity; Associated Press: anonymous sources',
  mend: 'Say what the source risks by being named, or what was agreed and with whom.',
  severity: { house: 'warning', ap: 'info', reuters: 'warning' },
  options: {},
  *check(draft) {
    for (const { reason, boilerplate } of withheldNames(draft))
      if (reason !== null && boilerplate)
        yield { span: reason, message: `“${cut(draft.text, reason)}” tells a reader nothing of what is at stake.` };
  },
  bad: [
    {
      text: 'Both asked not to be identified because they were not authorized to speak publicly.',
      finds: 'because they were not authorized',
    },
    { text: 'The two spoke anonymously because of the sensitivity of the matter.', finds: 'sensitivity of the matter' },
    {
      text: 'The talks failed, said an aide, speaking on condition of anonymity to discuss private conversations.',
      finds: 'to discuss private',
    },
  ],
  good: [
    { text: 'She asked for anonymity for fear of losing her job.' },
    {
      text: 'He asked not to be named because he was not authorised to speak and a colleague who did was dismissed.',
    },
    { text: 'Both spoke on condition that they not be named. Everyone who saw the plan had to sign an undertaking.' },
    {
      text: 'Drivers are not authorized to leave the bus. “I asked not to be named because of the sensitivity of it,” he said.',
    },
  ],
};
