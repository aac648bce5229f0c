import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/coverage/versions.js';
import { covered, lineage, parents } from './covered.js';

const BODY = `[1:A keeper] {1:said} <1:the guard was ordered to shut the gate>.

[2:Otto Weir], the manager, {2:denied} <2:that the gate was open>.

[3:Dorothea Blane] {3:said} <3:nine boats were sent up the river on Sunday night>.`;
const page = (id: string, marked: string, known = {}) =>
  covered(id, marked, {
    outlet: 'Sele Echo',
    url: 'https://sele.example/gate',
    title: 'Gate was shut',
    published: '2031-05-06T08:00:00Z',
    ...known,
  });
const changes = (marked: string, known = {}) => changesBetween(page('v1', BODY), page('v2', marked, known));
const edits = (marked: string) => changes(marked).statements.map(({ edit }) => edit);

describe('two states of one page', () => {
  it('are versions, the later of the earlier', () => {
    const [one, two] = [
      page('v1', BODY, { modified: '2031-05-06T08:00:00Z' }),
      page('v2', BODY.replace('nine', 'ten'), { modified: '2031-05-06T17:00:00Z' }),
    ];
    const found = lineage('v2', two, one);
    expect(found.relation).toBe('version');
    expect(parents(found)).toEqual(['v1']);
    expect(lineage('v1', two, one).relation).toBe('origin');
  });
});

describe('what changed', () => {
  it('is nothing where only marks and spaces differ', () => {
    const same = changes(BODY.replaceAll('\n\n', '\n\n\n'));
    expect(same).toMatchObject({ title: false, byline: false, text: false, statements: [], stretches: [] });
  });

  it('is a statement dropped', () => {
    expect(edits(BODY.split('\n\n').slice(0, 2).join('\n\n'))).toEqual(['dropped']);
  });

  it('is a statement added', () => {
    expect(edits(`${BODY}\n\n[4:Ines Carrow] {4:said} <4:the bell was never rung>.`)).toEqual(['added']);
  });

  it('is an order that became a request', () => {
    expect(edits(BODY.replace('ordered', 'asked'))).toEqual(['softened']);
  });

  it('is a doubt that is gone', () => {
    const hedged = page('v1', BODY.replace('nine boats were sent', 'nine boats may have been sent'));
    expect(changesBetween(hedged, page('v2', BODY)).statements.map(({ edit }) => edit)).toEqual(['hardened']);
  });

  it('is a source that lost its name, or got one', () => {
    expect(edits(BODY.replace('[2:Otto Weir], the manager,', '[2:Two managers]'))).toContain('source un-named');
    expect(edits(BODY.replace('[1:A keeper]', '[1:Bruna Vail], a keeper,'))).toContain('source named');
  });

  it('is another number of unnamed sources', () => {
    expect(edits(BODY.replace('[1:A keeper]', '[1:Three keepers]'))).toEqual(['source changed']);
  });

  it('is a source spelt otherwise, or another', () => {
    expect(edits(BODY.replace('Dorothea Blane', 'Dorothea Blaine'))).toEqual(['source respelt']);
    expect(edits(BODY.replace('Dorothea Blane', 'Ines Carrow'))).toEqual(['source changed']);
  });

  it('is told with the words of both states', () => {
    const [was, is] = [page('v1', BODY), page('v2', BODY.replace('on Sunday night', 'at dawn'))];
    const { stretches } = changesBetween(was, is);
    expect(stretches.map(({ earlier }) => was.reading.article.text.slice(...earlier))).toEqual(['on Sunday night']);
    expect(stretches.map(({ later }) => is.reading.article.text.slice(...later))).toEqual(['at dawn']);
  });

  it('is the title', () => {
    expect(changes(BODY, { title: 'Gate may have been shut' })).toMatchObject({ title: true, text: false });
  });
});

describe('whether the page says so', () => {
  it('it does by a note', () => {
    const marked = `${BODY.replace('nine', 'ten')}\n\nCorrection: this article has been amended to say that ten boats were sent.`;
    const { told } = changes(marked);
    expect(told).toMatchObject({ by: 'note' });
  });

  it('it does by a date that it shows', () => {
    const shown = { modified: '2031-05-06T17:00:00Z', from: { modified: 'html' } };
    expect(changes(BODY.replace('nine', 'ten'), shown).told).toMatchObject({ by: 'date' });
  });

  it('it does not by a date that only machines see', () => {
    const hidden = { modified: '2031-05-06T17:00:00Z', from: { modified: 'json-ld' } };
    expect(changes(BODY.replace('nine', 'ten'), hidden).told).toBeNull();
  });

  it('it does not by a note that was there before', () => {
    const note = '\n\nCorrection: this article has been amended to give the right day.';
    const both = changesBetween(page('v1', BODY + note), page('v2', BODY.replace('nine', 'ten') + note));
    expect(both.told).toBeNull();
  });
});
