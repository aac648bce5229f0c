import { describe, expect, it } from 'vitest';
import { trimMarks } from '../../src/attribution/trim-marks.js';
import { wholeQuotations } from '../../src/attribution/whole-quotations.js';
import { quotations } from '../../src/text/quotations.js';
import { cut } from '../../src/text/span.js';
import { find } from '../find.js';

const attribution = (text: string, source: string, cue: string, content: string) => ({
  source: [find(text, source)],
  cue: [find(text, cue)],
  content: [find(text, content)],
  confidence: 0.9,
});
const completed = (text: string, source: string, cue: string, content: string) =>
  wholeQuotations(attribution(text, source, cue, content), quotations(text)).content.map((span) => cut(text, span));

describe('content that ends inside a quotation', () => {
  it('gets the whole of it, with its marks', () => {
    expect(
      completed('“The wall won’t hold, and nor will we,” Aske said.', 'Aske', 'said', 'The wall won’t hold, and nor'),
    ).toEqual(['“The wall won’t hold, and nor will we,”']);
  });

  it('gets it also where words before it are reported', () => {
    expect(completed('Aske said it was “a very old wall”.', 'Aske', 'said', 'it was “a very old')).toEqual([
      'it was “a very old wall”',
    ]);
  });

  it('stays as it is if it has the lesser part, or none', () => {
    expect(completed('“The wall won’t hold, and nor will we,” Aske said.', 'Aske', 'said', 'The wall')).toEqual([
      'The wall',
    ]);
    expect(completed('Aske said no. “Never,” Ley said.', 'Aske', 'said no', 'no')).toEqual(['no']);
  });

  it('stays as it is if cue and source stand in the quotation too', () => {
    expect(completed('“Aske said he would go there,” she wrote.', 'Aske', 'said', 'he would go there')).toEqual([
      'he would go there',
    ]);
  });
});

it('loose marks at the ends of spans are no part of the words; those of a quotation are', () => {
  const text = '“No,” said Per Aske, the master, on Tuesday';
  const trimmed = trimMarks(text, attribution(text, 'Per Aske, the master,', ' said ', '“No,”'));
  expect([trimmed.source, trimmed.cue, trimmed.content].map(([span]) => cut(text, span!))).toEqual([
    'Per Aske, the master',
    'said',
    '“No,”',
  ]);
});
