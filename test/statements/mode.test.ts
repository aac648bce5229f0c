import { expect, it } from 'vitest';
import { modeOf } from '../../src/statements/mode.js';
import { quotations } from '../../src/text/quotations.js';
import { find } from '../find.js';

it.each([
  ['“We will appeal,” she said.', ['“We will appeal,”'], 'direct'],
  ['“We will appeal,” she said.', ['We will appeal'], 'direct'],
  ['She said the bank would appeal.', ['the bank would appeal'], 'indirect'],
  ['She called the ruling “absurd”.', ['the ruling “absurd”'], 'mixed'],
  ['“We will,” she said, “appeal.”', ['“We will,”', '“appeal.”'], 'direct'],
  ['She said the “rescue” was over.', ['was over'], 'indirect'],
  ['“She read it.\n\n“Nobody asked,” he said.', ['“She read it.\n\n“Nobody asked,”'], 'direct'],
] as const)('in %s the words %j are %3$s', (text, content, mode) => {
  expect(
    modeOf(
      text,
      content.map((words) => find(text, words)),
      quotations(text),
    ),
  ).toBe(mode);
});
