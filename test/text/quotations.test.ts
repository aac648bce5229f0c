import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/text/quotations.js';
import { cut } from '../../src/text/span.js';

const quoted = (text: string) => quotations(text).map(({ span }) => cut(text, span));

describe('quotations', () => {
  it.each([
    ['“We will appeal,” she said. “Soon.”', ['“We will appeal,”', '“Soon.”']],
    ['"We will appeal," she said. "Soon."', ['"We will appeal,"', '"Soon."']],
    ["'We will appeal,' she said, 'but it's late.'", ["'We will appeal,'", "'but it's late.'"]],
    ['‘We won’t appeal,’ she said.', ['‘We won’t appeal,’']],
    ['He said: «Non.»', ['«Non.»']],
    ['The (“secret”) plan', ['“secret”']],
    ['“She said, ‘Now we all know,’ and left.”', ['“She said, ‘Now we all know,’ and left.”']],
  ])('are found with their marks in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each(['the voters’ choice', "the '90s and the voters' choice", 'a 6’2” guard', 'it’s 5" wide', 'rock ’n’ roll'])(
    'are not made of apostrophes and inches: %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );

  it('that go on in the next paragraph are not closed, and each paragraph has its own', () => {
    const text = '“She read it standing up.\n\n“Nobody asked,” the official said.';
    expect(quotations(text)).toEqual([
      { span: [0, 25], closed: false },
      { span: [27, 42], closed: true },
    ]);
  });

  it('without a closing mark spoil no other paragraph', () => {
    expect(quoted('“A mark is missing here, he said.\n\nShe left. “Good,” he said.').at(-1)).toBe('“Good,”');
  });

  it('begun again before they end are two', () => {
    expect(quoted('“One, he said. “Two,” he said.')).toEqual(['“One, he said. ', '“Two,”']);
  });

  it('keep their offsets after emoji', () => {
    const text = '😀 “Yes 😀,” he said';
    expect(quoted(text)).toEqual(['“Yes 😀,”']);
  });

  it('take time linear in the text', () => {
    const began = performance.now();
    quotations("'a ".repeat(300_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
