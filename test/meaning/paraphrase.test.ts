import { beforeAll, describe, expect, it } from 'vitest';
import { cover } from '../../src/coverage/cover.js';
import type { Covered } from '../../src/coverage/covered.js';
import { type Encoder, openEncoder } from '../../src/meaning/encoder.js';
import { meaningsIn } from '../../src/meaning/meanings.js';
import type { Vector } from '../../src/meaning/vector.js';
import { inWords } from '../coverage/by-topic.js';
import { covered } from '../coverage/covered.js';

const article = (id: string, outlet: string, hour: number, marked: string): Covered =>
  covered(id, marked, { outlet, published: `2031-05-06T${String(hour).padStart(2, '0')}:00:00Z` });

const STORY = [
  article(
    'echo',
    'Sele Echo',
    9,
    `The Lenn bridge was shut on Monday after a lorry driver saw a crack in its deck.

[Dunja Orr, an engineer,] {told the Sele Echo} <the company had known for two years that the cables of the bridge were corroded>.

The town has one other crossing, eleven kilometres upstream, and it is narrow. Traffic stood for three hours there.

[The mayor] {said} <children would be taken to school by ferry until the summer>.

The bridge was opened in 1968. It was painted twice since then, and its lamps were replaced after a storm.

[The transport ministry] {said} <a new bridge would cost 90 million crowns>.`,
  ),
  article(
    'post',
    'The Quennet Post',
    10,
    `Thousands of commuters were stranded on Monday when the bridge over the Lenn was closed.

[Malte Quist, who worked for the company,] {told the Quennet Post} <that managers were aware since 2029 of rust in the bridge’s cables>.

A row of empty buses stood on the quay in the evening, and the drivers played cards in the last of them.

[A hotel owner] {said} <the closure would cost her half of her guests>.

The annual regatta, which ends under the bridge, is to go ahead. About sixty crews have entered.

[A lorry driver] {said} <he saw the crack from his cab at six in the morning>.`,
  ),
];

describe('meanings of the encoder that ships', () => {
  let encoder: Encoder;
  const meanings = new Map<string, Vector>();
  beforeAll(async () => {
    encoder = await openEncoder();
    for (const { id, reading } of STORY)
      for (const [statement, vector] of await meaningsIn(reading, encoder)) meanings.set(`${id} ${statement}`, vector);
  });

  it('put a paraphrase into one claim, without what is only on the same topic', () => {
    const found = cover(STORY, {
      meaningOf: ({ article, statement }) => meanings.get(`${article} ${statement}`) ?? null,
    });
    const known = 'echo: the company had known for two years that the cables of the bridge were corroded';
    const aware = 'post: managers were aware since 2029 of rust in the bridge’s cables';
    expect(inWords(found, STORY)).toContainEqual([known, aware]);
  });

  it('are the same each time, and in the surroundings of their text', async () => {
    const [{ id, reading }] = STORY as [Covered];
    for (const [statement, vector] of await meaningsIn(reading, encoder))
      expect(meanings.get(`${id} ${statement}`)).toEqual(vector);
    const [alone] = await encoder.vectorsOf('It was.', [[[0, 2]]]);
    const [among] = await encoder.vectorsOf('It was. The bridge over the Lenn was shut.', [[[0, 2]]]);
    expect(alone).not.toEqual(among);
  });

  it('are of parts in pieces, of a text of any length, and of nothing without words', async () => {
    const text = `${'The ferry runs every hour. '.repeat(80)}The bridge is shut.`;
    const last = text.indexOf('The bridge');
    const [first, pieces, end, none] = await encoder.vectorsOf(text, [
      [[0, 9]],
      [
        [0, 9],
        [last, text.length],
      ],
      [[last, text.length]],
      [],
    ]);
    expect(first).toHaveLength(384);
    expect(pieces).not.toEqual(first);
    expect(end).not.toEqual(first);
    expect(none).toBeNull();
  });
});
