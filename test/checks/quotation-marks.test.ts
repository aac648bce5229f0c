import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../src/checks/double-marks.js';
import { cut } from '../../src/text/span.js';

const quoted = (text: string) =>
  quotationsOf(text, [0, text.length]).map(({ span, closed }) => `${closed ? '' : 'open: '}${cut(text, span)}`);

describe('quotations as a reader sees them', () => {
  it.each([
    ['“The wall will hold," said Moen. "It must.”', ['“The wall will hold,"', '"It must.”']],
    ['He said "we want "heart" and bread" and left.', ['"we want "heart" and bread"']],
    ['“He called it “a disgrace” twice,” she said.', ['“He called it “a disgrace” twice,”']],
    ['"It will hold, said Moen. "It must," she said.', ['open: "It will hold, said Moen. ', '"It must,"']],
    ['"It will hold. "It must," she said.', ['"It will hold. "It must,"']],
    ['The beam is 5\'10" long, and "sound" at that.', ['"sound"']],
    ["They are 'sound', said Moen.", ["'sound'"]],
    ['“It will hold, he said.', ['open: “It will hold, he said.']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
