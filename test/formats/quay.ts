import { readingWith } from './reading.js';

/** A small report: one source that serves two statements, a quotation that nobody is read to say, and a hearsay. */
export const quay = readingWith(
  'The board will close the quay, Ann Aske said on Tuesday, and added that divers had found cracks.\n\n“The wall won’t wait,” Aske said, “and nor will we.” It is reportedly late.',
  {
    sources: [{ name: 'Ann Aske', mentions: ['Ann Aske'] }],
    statements: [
      { by: 's1', words: { source: 'Ann Aske', cue: 'said on Tuesday', content: 'The board will close the quay' } },
      { by: 's1', words: { source: 'Ann Aske', cue: 'added', content: 'that divers had found cracks' } },
      { by: null, words: { cue: 'reportedly', content: ['It is', 'late'] } },
    ],
  },
  {
    title: 'Quay <b>to close</b>',
    outlet: 'The Tide',
    byline: ['Nils Moen'],
    published: '2027-04-14T05:15:00+01:00',
    warnings: ['paywalled'],
  },
);
