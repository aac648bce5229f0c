import { describe, expect, it } from 'vitest';
import { readAll, source, speakers } from '../sources/read.js';

describe('quotations with a signature', () => {
  it('are credited to who signs', () => {
    const reading = readAll(`What the neighbours say:

“It was loud all night.” — Odette Ruane, baker

“I slept through it.” – Paul Dresner

“My windows shook.”
— Ada Winslow, 61`);
    expect(reading.statements).toHaveLength(3);
    expect(speakers(reading)).toEqual(['Odette Ruane', 'Paul Dresner', 'Ada Winslow']);
    expect(reading.statements[0]).toMatchObject({ mode: 'direct', act: 'assert' });
    expect(source(reading, 0).description).toBe('baker');
  });

  it('are not paragraphs with a dash', () => {
    expect(readAll('“Loud” — that was the word for it that night.').statements).toEqual([]);
  });
});

describe('a transcript', () => {
  it('is credited by who stands before the colon', () => {
    const reading = readAll(`MR. OLLERTON: When did you see the light?

MS. TARN: About nine.

MR. OLLERTON: Was it green?

MS. TARN: It was white.`);
    expect(reading.statements).toHaveLength(4);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
    expect(source(reading, 1).id).not.toBe(source(reading, 0).id);
    expect(reading.article.text.slice(...reading.statements[3]!.spans.content[0]!)).toBe('It was white.');
  });

  it('may have Q and A for those who ask and answer', () => {
    const reading = readAll(`Q: When did you see the light?
A: About nine.
Q: Was it green?
A: It was white.`);
    expect(reading.statements).toHaveLength(4);
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
    expect(source(reading, 1).id).not.toBe(source(reading, 0).id);
  });

  it('is no list of headings', () => {
    const reading = readAll(`TIME: Nine o’clock
PLACE: The old pier
PRICE: Five crowns
TICKETS: At the gate`);
    expect(reading.statements).toEqual([]);
  });

  it('is no recipe, timetable or score', () => {
    expect(
      readAll(`Monday: Soup
Tuesday: Fish
Wednesday: Soup again
Thursday: Fish again`).statements,
    ).toEqual([]);
  });

  it('is no live blog with times', () => {
    const reading = readAll(`9:15 a.m.: The ferry has left.
9:40 a.m.: The ferry has turned back.
10:05 a.m.: [Otto Weir], the harbour master, {says} <the wind was too strong>.
10:30 a.m.: The ferry is at its berth.`);
    expect(reading.statements).toHaveLength(1);
    expect(source(reading, 0).name).toBe('Otto Weir');
  });
});
