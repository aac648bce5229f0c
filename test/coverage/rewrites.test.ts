import { describe, expect, it } from 'vitest';
import { covered, lineage, parents } from './covered.js';
import { later, WIRE, WIRE_TEXT } from './valve.js';

const REWRITE = `Dam bosses were told at the start of the year that a crucial safety valve had seized up, long before 17 weeks of rain sent the Quennet over its wall and into the homes of Lower Tessany.

Four insiders who know what the inspectors found say the stuck valve came top of a list of nine defects after a visit by the Waterways Board on 8 January. None would be named as they are barred from talking about the inquiry.

Worse, two of them claim the experts begged for the water to be lowered by six metres, only for a penpusher in Brackwater to say the anglers must have their lake until 21 June.

“A bath with the plug rusted in,” is how one put it.

Hallam Water, which pocketed 28 million crowns for its owners in March, had not answered our questions. The Board would not talk.

Some 340 villagers left by boat. Two are missing. The 61-year-old dam also feeds the taps of Sele.`;

const SPUN = WIRE_TEXT.replaceAll(
  /\b(warned|relief|longer|opened|people|inspection|before|flooded|village|spoke|condition|allowed|discuss|said|faults|listed|after|visit|asked|reservoir|drawn|down|manager|stay|full|season|declined|comment|runs|reply|questions|sent|evening|holds|supplies|towns|taken|missing|county|service|paid|largest|sold)\b/g,
  (word) => `${word.slice(0, 1)}${word.slice(2)}o`,
)
  .replaceAll('"', '')
  .replace('BRACKWATER, May 6 (Orrin Wire) - ', '')
  .replace(' told Orrin Wire', '');

/** Two reporters at one press conference. */
const CONFERENCE = `The county fire service said on Tuesday that two people were still missing in Lower Tessany after the Quennet dam overtopped on Sunday night.

Chief officer Dorothea Blane told a press conference that 340 people had been taken out by boat, 31 of them from roofs. "The water came like a train," she said. "We had nine boats and we needed thirty."

She said the dam, which is 61 years old, was stable and being watched by the hour. A school in Sele has beds for 200. Hallam Water, which runs the dam, has promised each household 500 crowns.

The Waterways Board has opened an inquiry.`;
const CONFERENCE_TOO = `Nine boats were not enough, the officer in charge of the Lower Tessany rescue conceded on Tuesday, as the search went on for two people who have not been seen since the Quennet dam overtopped.

"We had nine boats and we needed thirty," said Dorothea Blane, the chief fire officer, facing reporters in a borrowed raincoat. Hallam Water has offered 500 crowns to each household, a sum that drew laughter from the back of the hall.

Of the 340 people who were brought out, 31 had climbed on to their roofs. Ms Blane described the flood as coming "like a train".

The inquiry announced by the Waterways Board will sit in Brackwater. The dam, 61 years old, is said to be stable.`;

describe('a rewrite', () => {
  it('keeps the sourcing formula and the order of the numbers', () => {
    const found = lineage('whistle', WIRE, later('whistle', REWRITE, 'The Morning Whistle'));
    expect(found.relation).toBe('rewrite');
    expect(parents(found)).toEqual(['wire']);
    expect(found.from[0]!.signs.some(({ kind }) => kind === 'formula')).toBe(true);
  });

  it('shows signs that are the same number or name in both texts', () => {
    const whistle = later('whistle', REWRITE, 'The Morning Whistle');
    const numbers = lineage('whistle', WIRE, whistle).from[0]!.signs.filter(({ kind }) => kind === 'number');
    const pairs = numbers.map(({ here, there }) => [
      whistle.reading.article.text.slice(...here).toLowerCase(),
      WIRE.reading.article.text.slice(...there).toLowerCase(),
    ]);
    expect(pairs).toContainEqual(['nine', 'nine']);
    expect(pairs).toContainEqual(['340', '340']);
    for (const [own, its] of pairs) expect(own).toBe(its);
  });

  it('by a machine that changes every other word is found by what it leaves', () => {
    const found = lineage('hub', WIRE, later('hub', SPUN, 'Daily Hub'));
    expect(found.relation).toBe('rewrite');
    expect(parents(found)).toEqual(['wire']);
  });

  it('of a rewrite is of that rewrite', () => {
    const whistle = later('whistle', REWRITE, 'The Morning Whistle', 8);
    const spun = REWRITE.replaceAll(
      /\b(told|start|crucial|safety|long|homes|stuck|visit|would|named|claim|begged|lowered|must|answered|villagers|feeds)\b/g,
      'xylo',
    );
    const hub = later('hub', spun, 'Daily Hub', 12);
    expect(parents(lineage('hub', WIRE, whistle, hub))).toEqual(['whistle']);
  });

  it('that says whom it follows is a pickup', () => {
    const text = `${REWRITE}\n\nThe account was reported by Orrin Wire.`.replace(
      'Dam bosses were told',
      'Orrin Wire reported that dam bosses were told',
    );
    const found = lineage('whistle', WIRE, later('whistle', text, 'The Morning Whistle'));
    expect(found.relation).toBe('pickup');
    expect(parents(found)).toEqual(['wire']);
  });
});

describe('what is no rewrite', () => {
  it('is a second report of one press conference', () => {
    const one = later('one', CONFERENCE, 'Sele Echo', 12);
    const two = later('two', CONFERENCE_TOO, 'Brackwater Post', 13);
    expect(lineage('two', one, two).relation).toBe('origin');
    expect(lineage('one', one, two).relation).toBe('origin');
  });

  it('is a report that has its own unnamed sources for the same thing', () => {
    const own = `A copy of the inspection sheet for the Quennet dam, shown to the Brackwater Post by an employee of Hallam Water, lists a relief valve that “cannot be worked by hand”.

A second employee confirmed the sheet. Neither would be named because their contracts forbid it. “I oiled that wheel for eleven years,” the second said.

The sheet bears the stamp of the Waterways Board and the date of 8 January. Nothing on it says that the reservoir should be lowered, and the Post has found nobody who saw such advice. The valve was ordered from a foundry in Sele in February and lies there still, in a crate with a label in red.`;
    expect(lineage('post', WIRE, later('post', own, 'Brackwater Post', 20)).relation).toBe('origin');
  });

  it('is what came out before', () => {
    const early = covered('early', REWRITE, { outlet: 'The Morning Whistle', published: '2031-05-05T06:00:00Z' });
    expect(lineage('early', WIRE, early).relation).toBe('origin');
  });
});
