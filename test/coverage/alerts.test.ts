import { describe, expect, it } from 'vitest';
import { targetNow } from '../../src/coverage/alert-target.js';
import { alertNews } from '../../src/coverage/alerting.js';
import { covered } from './covered.js';
import { type ClaimInShort, workedOut } from './worked-out.js';

const at = (outlet: string, published: string) => ({
  outlet,
  url: `https://${outlet}.example/dam`,
  title: 'Dam',
  published,
});
const tide = covered(
  'tide',
  '[1:Ada Finch] {1:said} <1:the dam would be closed in May>.',
  at('Tide', '2031-05-06T08:00:00Z'),
);
const quay = covered(
  'quay',
  'On the river, [1:an engineer] {1:said} <1:that the dam would be shut in May>.',
  at('Quay', '2031-05-07T08:00:00Z'),
);
const vale = covered(
  'vale',
  '[1:Otto Weir], the mayor, {1:denied} <1:that the dam would be closed>.',
  at('Vale', '2031-05-08T08:00:00Z'),
);
const copy = covered(
  'copy',
  '[1:Otto Weir], the mayor, {1:denied} <1:that the dam would be closed>.',
  at('Copy', '2031-05-08T09:00:00Z'),
);

const claim = (more: Partial<ClaimInShort> = {}): ClaimInShort => ({
  text: 'the dam would be closed in May',
  statements: ['tide 1'],
  origins: [[{ article: 'tide' }, 'tide 1']],
  ...more,
});
const TWO: Partial<ClaimInShort> = {
  statements: ['tide 1', 'quay 1'],
  origins: [
    [{ article: 'tide' }, 'tide 1'],
    [{ article: 'quay' }, 'quay 1'],
  ],
};
const one = workedOut([tide], [claim()]);

describe('a further origin of a claim', () => {
  const two = workedOut([tide, quay], [claim({ ...TWO, id: 'another id' })]);

  it('is told with its outlet and exact words, whatever the claim’s id is now', () => {
    expect(alertNews([one], two, [tide, quay])).toEqual([
      {
        on: 'origin',
        mark: expect.stringMatching(/^[0-9a-f]{16}$/),
        claims: ['another id'],
        parties: ['Ada Finch', expect.stringContaining('quay ')],
        article: 'quay',
        title: '“the dam would be closed in May” has 2 independent origins now, the latest: Quay.',
        words: 'an engineer said that the dam would be shut in May',
      },
    ]);
  });

  it('is not told again when the story is worked out again', () => {
    expect(alertNews([two], two, [tide, quay])).toEqual([]);
  });

  it('has the same mark when it is found again', () => {
    const marks = [one, one].map((before) => alertNews([before], two, [tide, quay])[0]?.mark);
    expect(marks[0]).toBe(marks[1]);
  });

  it('is none where the texts can’t tell whether it is one', () => {
    const unsure = workedOut([tide, quay], [claim({ ...TWO, range: [1, 2] })]);
    expect(alertNews([one], unsure, [tide, quay])).toEqual([]);
  });

  it('is told as the least number where there may be more', () => {
    const atLeast = workedOut([tide, quay], [claim({ ...TWO, range: [2, null] })]);
    expect(alertNews([one], atLeast, [tide, quay])[0]?.title).toContain('at least 2 independent origins');
  });

  it('is none when the claim is only carried on', () => {
    const carried = workedOut([tide, quay], [claim({ statements: ['tide 1', 'quay 1'] })]);
    expect(alertNews([one], carried, [tide, quay])).toEqual([]);
  });
});

describe('a denial', () => {
  const denied = workedOut([tide, vale], [claim({ statements: ['tide 1', '!vale 1'] })]);

  it('is told with who denies and the exact words', () => {
    expect(alertNews([one], denied, [tide, vale])).toMatchObject([
      {
        on: 'denial',
        claims: ['claim1'],
        parties: ['Otto Weir', 'Ada Finch'],
        article: 'vale',
        title: '“the dam would be closed in May” is denied by Otto Weir.',
        words: 'Otto Weir, the mayor, denied that the dam would be closed',
      },
    ]);
  });

  it('is told once, not again by each article that carries it', () => {
    const all = [tide, vale, copy];
    const carried = workedOut(all, [claim({ statements: ['tide 1', '!vale 1', '!copy 1'] })]);
    expect(alertNews([denied], carried, all)).toEqual([]);
    expect(alertNews([one], carried, all)).toHaveLength(1);
  });

  it('is told of another party too', () => {
    const also = covered(
      'also',
      '[1:Maud Brel] {1:denied} <1:that the dam would be closed in May>.',
      at('Also', '2031-05-09'),
    );
    const all = [tide, vale, also];
    const more = workedOut(all, [claim({ statements: ['tide 1', '!vale 1', '!also 1'] })]);
    expect(alertNews([denied], more, all).map(({ title }) => title)).toEqual([
      '“the dam would be closed in May” is denied by Maud Brel.',
    ]);
  });

  it('is told though it is of no claim', () => {
    const alone = workedOut([tide, vale], [claim()]);
    expect(alertNews([one], alone, [tide, vale])).toMatchObject([
      { on: 'denial', claims: [], parties: ['Otto Weir'], title: '“the dam would be closed” is denied by Otto Weir.' },
    ]);
    expect(alertNews([alone], alone, [tide, vale])).toEqual([]);
  });

  it('is none where somebody never denied it', () => {
    const never = covered(
      'never',
      '[1:Otto Weir] never {1:denied} <1:that the dam would be closed>.',
      at('Never', '2031-05-08'),
    );
    expect(alertNews([one], workedOut([tide, never], [claim()]), [tide, never])).toEqual([]);
  });
});

describe('a page that is changed', () => {
  const BODY = `[1:A keeper] {1:said} <1:the guard was ordered to shut the gate>.

[2:Dorothea Blane] {2:said} <2:nine boats were sent up the river on Sunday night>.`;
  const page = (id: string, readAt: string, marked: string) => ({
    ...covered(id, marked, { ...at('Sele Echo', '2031-05-06T08:00:00Z'), title: 'Gate was shut' }),
    readAt,
  });
  const first = page('v1', '2031-05-06T09:00:00Z', BODY);
  const before = workedOut([first], [{ text: 'nine boats were sent', statements: ['v1 2'] }]);
  const newsOf = (marked: string) => {
    const second = page('v2', '2031-05-06T15:00:00Z', marked);
    const claims = [{ text: 'nine boats were sent', statements: ['v1 2'] }];
    return alertNews([before], workedOut([first, second], claims), [first, second]);
  };

  it('without saying so is told, with the words before and after', () => {
    expect(newsOf(BODY.replace('ordered', 'asked'))).toEqual([
      {
        on: 'change',
        mark: expect.any(String),
        claims: [],
        parties: [expect.any(String), expect.any(String)],
        article: 'v2',
        title: 'Sele Echo changed “Gate was shut” without saying so: 1 statement softened.',
        words: '− the guard was ordered to shut the gate\n+ the guard was asked to shut the gate',
      },
    ]);
  });

  it('is told to who waits for a claim that it changes', () => {
    const [news] = newsOf(BODY.split('\n\n')[0]!);
    expect(news).toMatchObject({ claims: ['claim1'], parties: ['Dorothea Blane'] });
    expect(news?.title).toContain('1 statement dropped');
  });

  it('and says so is not told', () => {
    expect(
      newsOf(`${BODY.replace('nine', 'ten')}\n\nThis article was amended to correct the number of boats.`),
    ).toEqual([]);
  });

  it('in nothing but marks and spaces is not told', () => {
    expect(newsOf(BODY.replaceAll('\n\n', '\n\n\n'))).toEqual([]);
  });
});

describe('what an alert is on', () => {
  const stories = (id: string, coverage: typeof one) => new Map([[id, coverage]]);
  const two = workedOut([tide, quay], [claim({ ...TWO, id: 'new id' })]);

  it('goes by its id as long as that is there', () => {
    expect(targetNow({ kind: 'claim', id: 'claim1' }, stories('s', one), stories('s', one))).toBe('claim1');
  });

  it('is followed to its new id', () => {
    const [before, after] = [stories('s', one), stories('t', two)];
    expect(targetNow({ kind: 'claim', id: 'claim1' }, before, after)).toBe('new id');
    expect(targetNow({ kind: 'story', id: 's' }, before, after)).toBe('t');
    expect(targetNow({ kind: 'party', id: 'Ada Finch' }, before, after)).toBe('Ada Finch');
  });

  it('is nothing here where it is of another story', () => {
    expect(targetNow({ kind: 'claim', id: 'elsewhere' }, stories('s', one), stories('s', two))).toBeNull();
  });
});
