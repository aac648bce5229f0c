import { expect, it } from 'vitest';
import { findAttributions, openModel } from '../../src/attribution/model.js';
import { cut } from '../../src/text/span.js';

const STORY =
  '“The wall will not hold,” said Per Aske, the harbour master. The board’s chairman, Ann Ley, denied that it had been warned. The fishermen’s association told the council that its boats would stay.';
const FILLER =
  'The quay is built of granite. It is four hundred metres long. Boats lie there in winter. The road to it is narrow. ';

it('a passage is read in a long article as it is in a short one, wherever it stands', async () => {
  const model = await openModel();
  const words = async (text: string) =>
    (await findAttributions(text, model)).map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => cut(text, span)).join(' … ')),
    );
  const alone = await words(STORY);
  expect(alone).toHaveLength(3);
  for (const before of [3, 9, 10, 11, 12, 40]) {
    const text = `${FILLER.repeat(before)}\n\n${STORY}\n\n${FILLER.repeat(40)}`;
    expect(await words(text), `after ${before} times the filler`).toEqual(alone);
  }
});
