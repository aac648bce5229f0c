import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { check, wrongComments } from '../../src/checks/check.js';
import type { Comment } from '../../src/checks/comments.js';
import { settingsFrom } from '../../src/checks/settings.js';
import { cut } from '../../src/text/span.js';
import { exampleReading } from './example-reading.js';

const FAULT = 'The fund is believed to hold a stake.';
const found = (text: string, comments: readonly Comment[] = []) =>
  check(exampleReading({ text }), RULES, settingsFrom({}, RULES), comments).map(({ rule, span }) => [
    rule,
    text.slice(0, span[0]).split('\n').length,
    cut(text, span),
  ]);
const at = (line: number) => [['passive-attribution', line, 'is believed to hold']];

describe('a comment in the text', () => {
  it('switches a rule off for the next line that has words, and no further', () => {
    const text = `<!-- hearsay-disable-next-line passive-attribution -- agreed with the desk -->\n\n${FAULT}\n\n${FAULT}`;
    expect(found(text)).toEqual(at(5));
  });

  it('behind words holds for the line after them', () => {
    expect(found(`${FAULT} <!-- hearsay-disable-next-line -->\n\n${FAULT}`)).toEqual(at(1));
  });

  it('leaves other rules on', () => {
    expect(found(`<!-- hearsay-disable-next-line bare-source, undated-day -->\n${FAULT}`)).toEqual(at(2));
  });

  it('switches a rule off until it is switched on again', () => {
    const text = [
      FAULT,
      '<!-- hearsay-disable passive-attribution -->',
      FAULT,
      '<!-- hearsay-enable passive-attribution -->',
      FAULT,
    ].join('\n\n');
    expect(found(text)).toEqual([...at(1), ...at(9)]);
  });

  it('without a name switches all off, to the end', () => {
    expect(found(`<!-- hearsay-disable -->\n\n${FAULT}\n\n“I shall look into it, said Moen.`)).toEqual([]);
  });

  it('is not itself checked', () => {
    expect(found('<!-- The fund is believed to hold a stake. -->\n\nAll is well in the town of Ostrey.')).toEqual([]);
  });

  it('counts as well where a format keeps it beside the text', () => {
    const text = `${FAULT}\n\n${FAULT}`;
    const between = { words: ' hearsay-disable-next-line passive-attribution ', at: text.lastIndexOf(FAULT) };
    expect(found(text, [between])).toEqual(at(1));
  });

  it('that names no rule is told, with the nearest', () => {
    expect(wrongComments('<!-- hearsay-disable bare-sorce --> Words.', RULES)).toEqual([
      "a comment names no rule there is, 'bare-sorce': did you mean 'bare-source'?",
    ]);
  });
});
