import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

const ARTICLE = `<1:Inspectors at the Bellweir dam were told to pass a gate that they knew to be cracked>, [1:four sources, two of them officials,] {1:said}.

[2:The four] {2:spoke of} <2:a meeting in February at which the order was given>. [3:The two officials] {3:said} <3:it had come by telephone>. All four spoke on condition of anonymity because they were not authorized to discuss the inspection.

[4:A third official] {4:said} <4:he had seen no such order>.

[5:A spokeswoman for the dam authority] {5:denied} <5:that anybody had been told to pass the gate>.

[6:The contractor, Lorne Works,] {6:declined} <6:to comment>.`;

describe('four sources, two of them officials', () => {
  const reading = read(ARTICLE);
  const four = source(reading, 0);

  it('are four, without a name', () => {
    expect(four).toMatchObject({ kind: 'group', named: false, count: [4, 4] });
    expect(source(reading, 1).id).toBe(four.id);
  });

  it('hold two who are officials', () => {
    expect(source(reading, 2)).toMatchObject({ count: [2, 2], kind: 'group', named: false });
    expect(source(reading, 2).id).not.toBe(four.id);
  });

  it('and the two are known to be a part of the four', () => {
    expect(source(reading, 2).partOf).toBe(four.id);
  });

  it('are unnamed for a reason that the text gives', () => {
    expect(four).toMatchObject({ anonymity: 'stated', reasonClass: 'not authorised' });
    expect(four.reason).toContain('not authorized to discuss the inspection');
    expect(source(reading, 2)).toMatchObject({ anonymity: 'stated', reasonClass: 'not authorised' });
  });

  it('lend their reason to nobody else', () => {
    expect(source(reading, 3)).toMatchObject({ count: [1, 1], anonymity: 'unnamed', reason: null });
    expect(source(reading, 4)).toMatchObject({ anonymity: 'unnamed', reason: null });
  });

  it('were denied by one, and refused an answer by another', () => {
    const [, , , , denial, refusal] = reading.statements;
    expect(denial).toMatchObject({ act: 'deny', answered: null });
    expect(source(reading, 4)).toMatchObject({ named: false, kind: 'person' });
    expect(source(reading, 4).description).toContain('spokeswoman');
    expect(denial!.answers).toBe(reading.statements[0]!.id);
    expect(refusal).toMatchObject({ act: 'decline', answered: true });
    expect(source(reading, 5).name).toContain('Lorne Works');
  });

  it('are five parties with the others', () => {
    expect(reading.sources.filter(({ named }) => !named)).toHaveLength(4);
  });
});
