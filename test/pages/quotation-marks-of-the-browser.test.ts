import { expect, it } from 'vitest';
import { page, paragraphs, read, SECOND } from './page.js';

const line = (html: string) => read(page(`<article>${paragraphs(html, SECOND)}</article>`)).text.split('\n\n')[0];

it('a q element has the marks that a browser would put around it', () => {
  expect(line('The chairman said the wall was <q>cracked from end to end</q> and could not be mended.')).toBe(
    'The chairman said the wall was “cracked from end to end” and could not be mended.',
  );
});

it('one inside another has single marks', () => {
  expect(line('He told the board: <q>They said <q>never</q> to my face, and I believed it.</q> Nobody answered.')).toBe(
    'He told the board: “They said ‘never’ to my face, and I believed it.” Nobody answered.',
  );
});
