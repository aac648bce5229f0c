import { describe, expect, it } from 'vitest';
import { articleView } from '../../src/desk/article-view.js';
import { correction, missed } from '../../src/desk/correction.js';
import { findParty } from '../../src/desk/find-party.js';
import { findStatements } from '../../src/desk/find-statements.js';
import { history } from '../../src/desk/history.js';
import { judge } from '../../src/desk/judge.js';
import { libraryContents } from '../../src/desk/library-contents.js';
import { relation } from '../../src/desk/relate.js';
import { sameness } from '../../src/desk/same.js';
import { undo } from '../../src/desk/undo.js';
import { toLibraryCsv } from '../../src/formats/library/tables/to-csv.js';
import { textOf } from '../formats/library/harbour-bridge.js';
import { bridgeLibraries } from './bridge-library.js';

const libraries = bridgeLibraries();
const ANN = { who: 'Ann', at: '2027-06-10T08:00:00.000Z', why: 'I asked them' };
const LATER = { ...ANN, at: '2027-06-11T08:00:00.000Z', why: 'I was wrong' };

describe('that things are one or several', () => {
  it('is written down of a part of each', async () => {
    const library = await libraries();
    const one = { article: 'wire', source: 's1' };
    expect(await sameness(library, 'source', ['p-pair', 'denial:s1', 'p-port'], true)).toEqual([
      { kind: 'source', one, other: { article: 'denial', source: 's1' }, same: true },
      { kind: 'source', one, other: { article: 'wire', source: 's3' }, same: true },
    ]);
    expect(await sameness(library, 'story', ['st1', 'denial'], false)).toEqual([
      { kind: 'story', one: 'wire', other: 'denial', same: false },
    ]);
  });

  it('is written down of a part and the rest of its whole', async () => {
    const library = await libraries();
    const [first] = await sameness(library, 'claim', ['c1', 'wire:found'], false);
    expect(first).toEqual({
      kind: 'claim',
      one: { article: 'copy', statement: 'found' },
      other: { article: 'wire', statement: 'found' },
      same: false,
    });
  });

  it('is refused of what is the very same', async () => {
    const library = await libraries();
    await expect(sameness(library, 'source', ['denial:s1', 'p-rook'], true)).rejects.toThrow('the very same');
  });
});

describe('a judgement', () => {
  it('has who, when and why, and the same id for the same', async () => {
    const library = await libraries();
    const decision = await relation(library, 'copy', 'pickup', ['wire', 'outlet:Northern Star']);
    const [made] = await judge(library, [decision], ANN);
    const [again] = await judge(library, [decision], ANN);
    expect(again).toEqual(made);
    expect(made).toMatchObject({ ...ANN, decision: { from: [{ article: 'wire' }, { outlet: 'Northern Star' }] } });
    expect((await history(library)).map(({ id }) => id)).toEqual(['j1', made!.id]);
    expect((await history(library, 'wire')).map(({ id }) => id)).toEqual([made!.id]);
    expect(await history(library, made!.id.slice(0, 5))).toEqual([made]);
  });

  it('is taken back by another, once', async () => {
    const library = await libraries();
    const [back] = await undo(library, 'j1', LATER);
    expect(back).toMatchObject({ ...LATER, decision: { kind: 'undo', judgement: 'j1', articles: ['denial'] } });
    expect((await history(library, 'denial')).map(({ undoneBy }) => undoneBy)).toEqual([back!.id, null]);
    await expect(undo(library, 'j1', LATER)).rejects.toThrow('taken back already');
    await expect(undo(library, back!.id, LATER)).rejects.toThrow('once more');
  });

  it('is refused of an article that has its text from itself', async () => {
    await expect(relation(await libraries(), 'copy', 'copy', ['copy'])).rejects.toThrow('from itself');
  });
});

describe('a statement that was corrected', () => {
  it('is gone from what is shown and found where it is none, until that is taken back', async () => {
    const library = await libraries();
    const [made] = await judge(library, await correction(library, 'denial:denied', { noStatement: true }), ANN);
    const shown = async () => (await articleView(library, 'denial')).statements.map(({ id }) => id);
    expect(await shown()).not.toContain('denied');
    expect((await findStatements(library, 'cracks', {})).hits).toHaveLength(2);
    await undo(library, made!.id, LATER);
    expect(await shown()).toContain('denied');
    expect((await findStatements(library, 'cracks', {})).hits).toHaveLength(3);
  });

  it('is said by its right source', async () => {
    const library = await libraries();
    await judge(library, await correction(library, 'denial:told', { source: 's3' }), ANN);
    const found = await findParty(library, 'port authority');
    expect('one' in found && found.one.said.map(({ statement }) => statement)).toEqual(['told', 'counted', 'lorries']);
    const [hit] = (await findStatements(library, 'engineer', { outlet: 'quill echo' })).hits;
    expect(hit?.source?.id).toBe('s3');
  });

  it('is shown with its article where it was missed, and is in tables but not in what is imported', async () => {
    const library = await libraries();
    await judge(library, [await missed(library, 'copy', [[165, 193]], 's1')], ANN);
    const { statements } = await articleView(library, 'copy');
    expect(statements.map(({ spans }) => spans.content[0])).toContainEqual([165, 193]);
    const rows = async (reading: 'as read' | 'corrected') =>
      (await textOf(toLibraryCsv('statements', libraryContents(library, reading)))).trimEnd().split('\n').length;
    expect(await rows('corrected')).toBe((await rows('as read')) + 1);
  });

  it('is refused with words or sources that the article does not have', async () => {
    const library = await libraries();
    await expect(correction(library, 'wire:found', { content: [[0, 9_999]] })).rejects.toThrow('which ends at');
    await expect(correction(library, 'wire:found', { source: 's9' })).rejects.toThrow('no source s9');
    await expect(missed(library, 'copy', [[9, 9]], null)).rejects.toThrow('no stretch');
  });
});
