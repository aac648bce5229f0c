import type { Rule } from '../rule.js';
import { unnamedIn } from '../unnamed.js';

export const bareSource: Rule = {
  name: 'bare-source',
  summary: 'A source is called just that (“a source”, “insiders”), without a word on who it is or how it knows.',
  standard: 'Associated Press, News Values and Principles: anonymous sources',
  mend: 'Describe the source as fully as you may: position, and how the source knows.',
  severity: { house: 'warning', ap: 'error', reuters: 'warning' },
  options: {},
  *check(draft) {
    for (const { first, words, bare } of unnamedIn(draft))
      if (bare) yield { span: first, message: `“${words}” tells nothing of who this is or how they know.` };
  },
  bad: [
    {
      text: 'The keeper will join Tarn City, a source has told the Courier.',
      statements: [['a source', 'has told', 'The keeper will join Tarn City']],
      finds: 'a source',
    },
    {
      text: 'The tunnel is too narrow, insiders say.',
      statements: [['insiders', 'say', 'The tunnel is too narrow']],
      finds: 'insiders',
    },
    {
      text: 'Two well-placed sources said that the tunnel was too narrow.',
      statements: [['Two well-placed sources', 'said', 'that the tunnel was too narrow']],
      finds: 'sources',
    },
  ],
  good: [
    {
      text: 'The tunnel is too narrow, said a source in the city’s planning office.',
      statements: [['a source in the city’s planning office', 'said', 'The tunnel is too narrow']],
    },
    {
      text: 'The tunnel is too narrow, two police sources said.',
      statements: [['two police sources', 'said', 'The tunnel is too narrow']],
    },
    { text: 'The recordings are open source, and the river has its source in the hills.' },
  ],
};
