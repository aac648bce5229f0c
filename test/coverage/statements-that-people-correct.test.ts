import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/coverage/corrected.js';
import type { Covered } from '../../src/coverage/covered.js';
import type { Decision, Judgement } from '../../src/coverage/judgement.js';
import { find } from '../find.js';
import { readingWith } from '../formats/reading.js';

const TEXT =
  'The sluice held all night, keeper Tova Lind said. “Not one board moved,” she added. Her deputy, Arn Sol, thought otherwise: the lowest board had bent.';
const article: Covered = {
  id: 'sluice',
  readAt: '2031-05-02T10:00:00.000Z',
  reading: readingWith(TEXT, {
    sources: [
      { name: 'Tova Lind', mentions: ['Tova Lind', 'she'] },
      { name: 'Arn Sol', mentions: ['Arn Sol'] },
    ],
    statements: [
      { by: 's1', words: { source: 'keeper Tova Lind', cue: 'said', content: 'The sluice held all night' } },
      {
        by: 's2',
        mode: 'direct',
        inferred: ['source'],
        because: { source: 'the nearest name' },
        within: 'q1',
        words: { source: 'she', cue: 'added', content: '“Not one board moved,”' },
      },
    ],
  }),
};
const on = (statement: string) => ({ article: 'sluice', statement });
let made = 0;
const judged = (decision: Decision, undoneBy: string | null = null): Judgement => ({
  ...{ id: `j${++made}`, at: '2031-05-03T08:00:00.000Z', who: 'Edda', why: 'I know the keeper', undoneBy },
  decision,
});
const statementsAfter = (...decisions: readonly Decision[]) =>
  corrected(
    article,
    decisions.map((decision) => judged(decision)),
  ).reading.statements;
const MISSED = find(TEXT, 'the lowest board had bent');

describe('statements that people correct', () => {
  it('are left out where they are none, and nothing leads to them any more', () => {
    const statements = statementsAfter({ kind: 'no-statement', on: on('q1') });
    expect(statements).toMatchObject([{ id: 'q2', within: null }]);
  });

  it('have the right source, which is no longer inferred', () => {
    const [, second] = statementsAfter({ kind: 'wrong-source', on: on('q2'), source: 's1' });
    expect(second).toMatchObject({ id: 'q2', source: 's1', inferred: [], because: {} });
  });

  it('may be of nobody', () => {
    expect(statementsAfter({ kind: 'wrong-source', on: on('q2'), source: null })[1]!.source).toBeNull();
  });

  it('have the right words and the mode of these, under the same id', () => {
    const content = [find(TEXT, 'all night'), find(TEXT, '“Not one board moved,”')];
    expect(statementsAfter({ kind: 'wrong-words', on: on('q1'), content })[0]).toMatchObject({
      id: 'q1',
      mode: 'mixed',
      spans: { content },
    });
  });

  it('are added where they were missed, in their place, always under the same id', () => {
    const missed = { kind: 'missed', article: 'sluice', source: 's2', content: [MISSED] } as const;
    const statements = statementsAfter(missed);
    expect(statements.map(({ source }) => source)).toEqual(['s1', 's2', 's2']);
    expect(statements[2]).toMatchObject({
      act: 'assert',
      mode: 'indirect',
      confidence: 1,
      spans: { content: [MISSED] },
    });
    expect(statements[2]!.id).toMatch(/^[0-9a-f]{16}$/);
    expect(statementsAfter(missed)[2]!.id).toBe(statements[2]!.id);
  });

  it('are corrected as others are, once they were added', () => {
    const missed = { kind: 'missed', article: 'sluice', source: 's2', content: [MISSED] } as const;
    const { id } = statementsAfter(missed)[2]!;
    expect(statementsAfter(missed, { kind: 'wrong-source', on: on(id), source: 's1' })[2]).toMatchObject({
      id,
      source: 's1',
    });
    expect(statementsAfter(missed, { kind: 'no-statement', on: on(id) })).toHaveLength(2);
  });

  it('are not there twice where the reader has found them since', () => {
    const { content } = article.reading.statements[0]!.spans;
    const statements = statementsAfter({ kind: 'missed', article: 'sluice', source: 's2', content });
    expect(statements).toMatchObject([{ id: 'q1', source: 's2' }, { id: 'q2' }]);
  });

  it('are as the latest judgement on them says', () => {
    const source = (id: string): Decision => ({ kind: 'wrong-source', on: on('q2'), source: id });
    expect(statementsAfter(source('s1'), source('s2'))[1]!.source).toBe('s2');
    expect(statementsAfter({ kind: 'no-statement', on: on('q2') }, source('s1'))).toHaveLength(2);
    expect(statementsAfter(source('s1'), { kind: 'no-statement', on: on('q2') })).toHaveLength(1);
    const missed = (by: string): Decision => ({ kind: 'missed', article: 'sluice', source: by, content: [MISSED] });
    expect(statementsAfter(missed('s1'), missed('s2')).map(({ source: by }) => by)).toEqual(['s1', 's2', 's2']);
  });

  it('are corrected in several ways at once', () => {
    const content = [find(TEXT, 'Not one board')];
    const [, second] = statementsAfter(
      { kind: 'wrong-words', on: on('q2'), content },
      { kind: 'wrong-source', on: on('q2'), source: 's1' },
    );
    expect(second).toMatchObject({ source: 's1', spans: { content } });
  });
});

describe('what corrects no statement', () => {
  it.each<[string, Decision]>([
    ['of another article', { kind: 'no-statement', on: { article: 'other', statement: 'q1' } }],
    ['of another kind', { kind: 'stance', on: on('q1'), stance: 'backs' }],
    ['a source that the article does not have', { kind: 'wrong-source', on: on('q1'), source: 's9' }],
    ['words beyond its end', { kind: 'wrong-words', on: on('q1'), content: [[5, 5_000]] }],
    ['no words', { kind: 'missed', article: 'sluice', source: null, content: [] }],
    ['a statement that is not there', { kind: 'no-statement', on: on('q7') }],
  ])('%s', (_, decision) => {
    expect(statementsAfter(decision)).toEqual(article.reading.statements);
  });

  it('what was taken back', () => {
    expect(corrected(article, [judged({ kind: 'no-statement', on: on('q1') }, 'j0')])).toBe(article);
  });
});
