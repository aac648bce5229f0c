import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/checks/paragraphs.js';
import { cut } from '../../src/text/span.js';

const kinds = (text: string) => paragraphsOf(text).map(({ span, kind }) => [kind, cut(text, span).slice(0, 24)]);

it('tells headline, byline and dateline from the body', () => {
  expect(
    kinds(
      '# Quay to close\n\n*By Nils Moen*\n\nOSTREY, 4 May 2027\n\nThe quay will close in May, it is said.\n\nMore on this',
    ),
  ).toEqual([
    ['head', '# Quay to close'],
    ['head', '*By Nils Moen*'],
    ['head', 'OSTREY, 4 May 2027'],
    ['body', 'The quay will close in M'],
    ['body', 'More on this'],
  ]);
});

it('takes lines that were broken at a margin for one paragraph, and a list for lines', () => {
  const wrapped =
    'The quay will close in May, for the wall that was\nput up in a hurry and meant to stand for one year\nwill not hold.';
  expect(paragraphsOf(wrapped)).toHaveLength(1);
  expect(paragraphsOf('Crew:\nMoen\nAske')).toHaveLength(3);
});

it('knows the questions of an interview', () => {
  expect(kinds('She talked to us.\n\n**Do you sleep?**\n\n“Badly.”').map(([kind]) => kind)).toEqual([
    'body',
    'question',
    'body',
  ]);
});
