import { describe, expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND, THIRD } from './page.js';

const byline = (line: string) =>
  read(page(`<main><h1>East quay to close in May</h1>${line}${paragraphs(LEDE, SECOND, THIRD)}</main>`)).byline;

describe('who wrote it', () => {
  it.each([
    ['By Jane Doe and Bo Li', ['Jane Doe', 'Bo Li']],
    ['By Jane Doe in Port Calder and Ali Hassan in Lothry', ['Jane Doe', 'Ali Hassan']],
    ['By Jane Doe for The Tide', ['Jane Doe']],
    ['By Jane Doe (Reuters)', ['Jane Doe', 'Reuters']],
    ['By Jane Doe / AFP', ['Jane Doe', 'AFP']],
    ['By The Center for Quay Reporting', ['The Center for Quay Reporting']],
    ['Jane Doe, 9 March 2027', ['Jane Doe']],
    ['Jane Doe | Tuesday 9 March 2027, 12:15 GMT', ['Jane Doe']],
    ['9 March 2027 · Jane Doe', ['Jane Doe']],
    ['Team QT7 9 March 2027', ['Team QT7']],
    ['Tide Newsroom - 9 March 2027', ['Tide Newsroom']],
  ])('%s', (words, names) => {
    expect(byline(`<div>${words}</div>`)).toEqual(names);
  });
});

describe('nobody', () => {
  it.each(['Port Calder, 9 March 2027', 'World News 9 March 2027', 'Tuesday 9 March 2027', '9 March 2027 3 min read'])(
    '%s',
    (words) => {
      expect(byline(`<div>${words}</div>`)).toEqual([]);
    },
  );
});
