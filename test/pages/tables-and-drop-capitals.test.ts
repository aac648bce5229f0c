import { expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND } from './page.js';

const between = (html: string) =>
  read(page(`<article>${paragraphs(LEDE)}${html}${paragraphs(SECOND)}</article>`))
    .text.split('\n\n')
    .slice(1, -1);

it('a table of figures is a line for each row', () => {
  expect(
    between(
      '<table><tr><th>Quay</th><th>Boats</th></tr><tr><td>East</td><td>14</td></tr><tr><td>West</td><td>9</td></tr></table>',
    ),
  ).toEqual(['Quay | Boats\nEast | 14\nWest | 9']);
});

it('a drop capital in a block of its own is joined to its word', () => {
  expect(between('<div>T</div><p>he wall was built in 1871 and has been mended four times since then.</p>')).toEqual([
    'The wall was built in 1871 and has been mended four times since then.',
  ]);
});

it('the mark of a footnote is no word', () => {
  expect(
    between('<p>The wall was built in 1871<sup><a href="#n1">[1]</a></sup> by the first harbour board.</p>'),
  ).toEqual(['The wall was built in 1871 by the first harbour board.']);
});
