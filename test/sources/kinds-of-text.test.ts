import { describe, expect, it } from 'vitest';
import { read, readAll, source, speakers } from './read.js';

describe('first-person reporting', () => {
  it('credits what the writer asks to the writer, once', () => {
    const reading = read(
      `[1:I] {1:asked} Otto Weir <1:whether the gate was safe>. [2:He] {2:said} <2:it was not>.
[3:I] {3:said} <3:that I had heard otherwise>.`,
      { outlet: 'The Quay Courier' },
    );
    expect(source(reading, 0)).toMatchObject({ kind: 'person', name: 'The Quay Courier' });
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
    expect(source(reading, 1).name).toBe('Otto Weir');
  });

  it('takes I in what somebody says for that somebody', () => {
    const reading = read('[1:Otto Weir] {1:said}, “<1:[2:I] {2:think} <2:the gate is cracked>>.”');
    expect(source(reading, 1).name).toBe('Otto Weir');
  });
});

describe('an interview', () => {
  it('keeps question and answer apart', () => {
    const reading = readAll(`The Courier: When did you see the light?
Ada Winslow: About nine.
The Courier: Was it green?
Ada Winslow: It was white.`);
    expect(reading.statements).toHaveLength(4);
    expect(speakers(reading)[1]).toBe('Ada Winslow');
    expect(speakers(reading)[3]).toBe('Ada Winslow');
    expect(reading.sources).toHaveLength(2);
  });
});

describe('text in capitals', () => {
  it('names whom it names', () => {
    const reading = read(`[OTTO WEIR] {SAID} <THE GATE WAS CRACKED>.
[MR. WEIR] {SAID} <HE HAD TOLD THE OWNERS>.`);
    expect(reading.statements[0]).toMatchObject({ act: 'assert' });
    expect(reading.sources).toHaveLength(1);
  });
});

describe('a person in capitals', () => {
  it('is a person with a name', () => {
    const reading = read('[OTTO WEIR], THE HARBOUR MASTER, {SAID} <THE GATE WAS CRACKED>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'person', named: true });
  });
});

describe('verse', () => {
  it('is read line by line', () => {
    const reading = read(`“<1:The tide is out>,”
{1:said} [1:the old man of the sea].
“<2:The tide is in>,”
{2:said} [2:the girl on the quay].`);
    expect(reading.sources).toHaveLength(2);
    expect(reading.statements.map(({ mode }) => mode)).toEqual(['direct', 'direct']);
  });
});

describe('a letter', () => {
  it('has a writer and readers who are not one', () => {
    const reading = read(`Dear editor,
[I] {believe} <that the pier must stay>.
[You] {wrote} <that it was ugly>.
[We] {hope} <that you will visit>.`);
    expect(new Set(reading.statements.map(({ source: id }) => id)).size).toBe(3);
  });
});

describe('an obituary', () => {
  it('credits the dead as it does the living', () => {
    const reading = read(`Agnes Tollund, who taught three generations to swim, died on Sunday. She was 91.
Her death was {1:confirmed} by [1:her daughter Karin Bell].
“<2:Nobody drowned>,” [2:Mrs. Tollund] once {2:said}.`);
    expect(speakers(reading)).toEqual(['Karin Bell', 'Agnes Tollund']);
  });
});

describe('satire', () => {
  it('of the form “who is never wrong” is told as it stands', () => {
    const reading = read('[Otto Weir, who is never wrong,] {said} <the gate would hold for ever>.');
    expect(reading.statements[0]).toMatchObject({ act: 'assert', negated: false, hedged: false });
    expect(source(reading, 0).name).toBe('Otto Weir');
  });
});

describe('an article without any source', () => {
  it('has none, and nothing fails', () => {
    const reading = readAll('The pier is closed. It will open in spring.\n\nTickets are sold at the gate.');
    expect(reading.sources).toEqual([]);
    expect(reading.statements).toEqual([]);
  });

  it('may have statements that nobody is given for', () => {
    const reading = read('<The pier> {is expected} <to open in spring>.');
    expect(reading.statements[0]!.source).toBeNull();
    expect(reading.sources).toEqual([]);
  });

  it('may be empty', () => {
    expect(readAll('').statements).toEqual([]);
  });
});

describe('non-breaking spaces', () => {
  it('in names and dates change nothing', () => {
    const reading = read(
      `[Ms.\u00A0Ada\u00A0Winslow] {said} on March\u00A03 <the pier would close>.
[Ms.\u00A0Winslow] {declined} <to\u00A0comment further>.
[Two\u202Fofficials] {said} <it was closed>.`,
      { published: '2027-04-14' },
    );
    expect(source(reading, 1)).toMatchObject({ id: source(reading, 0).id, name: 'Ada Winslow' });
    expect(reading.statements[0]!.when).toBe('2027-03-03');
    expect(reading.statements[1]!.act).toBe('decline');
    expect(source(reading, 2).count).toEqual([2, 2]);
    expect(reading.article.text).toContain('\u00A0');
  });
});
