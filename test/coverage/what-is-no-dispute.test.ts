import { expect, it } from 'vitest';
import { coverage } from './by-topic.js';
import { report, TOPICS } from './dam.js';

const CHARGE = report(
  'wire',
  'Orrin Wire',
  6,
  '[Four people briefed on the inspection] {told} Orrin Wire <that Hallam Water knew the valve had seized>.',
);

const stances = (...lines: readonly string[]) => {
  const articles = lines.map((line, i) => report(`a${i}`, `Paper ${i}`, 9 + i, line));
  const { claims } = coverage([CHARGE, ...articles], TOPICS);
  const found = claims.flatMap(({ statements }) => statements);
  return articles.map(({ id }) => found.find(({ article }) => article === id)?.stance);
};

it.each([
  ['a further witness', '[A former foreman] {said} <nobody could turn the valve any more>.'],
  ['a document with a negation', '[A report seen by the Tide] {shows} <the valve had not been opened for years>.'],
  ['who confirms a part', '[Hallam Water] {confirmed} <that the valve was not checked in March>.'],
  ['who admits it', '[A spokesman for Hallam Water] {conceded} <the valve had not been checked>.'],
])('%s', (_, line) => {
  expect(stances(line)).toEqual(['backs']);
});

it('nobody disputes what only they say, however they say it', () => {
  const only = report(
    'only',
    'The Tide',
    12,
    `[1:A spokesman for Hallam Water] {1:insisted} <1:the profit was not paid out and the rules were followed>.

[2:The spokesman] {2:maintained} <2:the dividend was proper and in line with the law>.`,
  );
  const { claims } = coverage([CHARGE, only], TOPICS);
  const own = claims.flatMap(({ statements }) => statements).filter(({ article }) => article === 'only');
  expect(own.map(({ stance }) => stance)).toEqual(['backs', 'backs']);
});
