import { expect, it } from 'vitest';
import type { Claimed } from '../../src/coverage/claim.js';
import type { Covered } from '../../src/coverage/covered.js';
import { coverage } from './by-topic.js';
import { report, TOPICS } from './dam.js';

const CHARGES = [
  report(
    'wire',
    'Orrin Wire',
    6,
    '[Four people briefed on the inspection] {told} Orrin Wire <that Hallam Water knew the valve had seized>.',
  ),
  report('echo', 'Sele Echo', 9, '[An inspector] {said} <Hallam Water was warned of the valve twice>.'),
  report('post', 'The Quennet Post', 10, '[A letter] {shows} <Hallam Water had put off the repair of the valve>.'),
];
const tide = (line: string) => report('tide', 'The Tide', 12, line);

/** How each statement of an article stands to the claim that it is of, beside reports that charge Hallam Water. */
function standing(article: Covered): readonly Pick<Claimed, 'stance' | 'implied' | 'why'>[] {
  const { claims } = coverage([...CHARGES, article], TOPICS);
  const found = claims.flatMap(({ statements }) => statements).filter((one) => one.article === article.id);
  return found.map(({ stance, implied, why }) => ({ stance, implied, why }));
}

it('who is charged, and says that all was in order, disputes it without a word of denial', () => {
  const answer = tide(
    '[A spokeswoman for Hallam Water] {insisted} <the valve was not stuck and had been checked in line with the rules>.',
  );
  expect(standing(answer)).toEqual([
    {
      stance: 'disputes',
      implied: true,
      why: 'A spokeswoman for Hallam Water does not deny it outright, but speaks as those who dispute something do',
    },
  ]);
});

it('a denial is no matter of implication', () => {
  const [denial] = standing(tide('[Hallam Water] {denied} <that the valve had seized>.'));
  expect(denial).toMatchObject({ stance: 'disputes', implied: false });
});

it('it counts on the side of those who dispute', () => {
  const answer = tide(
    '[A spokeswoman for Hallam Water] {insisted} <the valve was never stuck and was properly checked>.',
  );
  const { claims, parties } = coverage([...CHARGES, answer], TOPICS);
  const speaker = parties.find(({ members }) => members.some(({ article }) => article === 'tide'))!;
  const claim = claims.find(({ statements }) => statements.some(({ article }) => article === 'tide'))!;
  expect(claim.backedBy).not.toContain(speaker.id);
  expect(claim.origins.flatMap(({ statements }) => statements)).not.toContainEqual(
    expect.objectContaining({ article: 'tide' }),
  );
});
