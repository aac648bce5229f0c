import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/coverage/lineage-of.js';
import { covered, lineage, parents } from './covered.js';
import { WIRE_TEXT } from './valve.js';

const TEXT = WIRE_TEXT.replaceAll('Orrin Wire', 'the paper').replace('(the paper) - ', '- ');
const at = (id: string, published: string | null, text = TEXT) =>
  covered(id, text, { outlet: `Outlet ${id}`, published });
const origins = (...articles: ReturnType<typeof at>[]) =>
  lineageOf(articles)
    .filter(({ from }) => from.length === 0)
    .map(({ article }) => article);

describe('of two articles with one text', () => {
  it('the earlier was first, in whichever order they come', () => {
    const [one, two] = [at('one', '2031-05-06T06:00:00Z'), at('two', '2031-05-06T09:00:00+02:00')];
    expect(origins(one, two)).toEqual(['one']);
    expect(origins(two, one)).toEqual(['one']);
    expect(lineage('two', one, two).from[0]!.direction).toBe('time');
  });

  it('zones count', () => {
    expect(origins(at('one', '2031-05-06T09:00:00+05:00'), at('two', '2031-05-06T06:00:00Z'))).toEqual(['one']);
  });

  it('an agency was first where only the day is known', () => {
    const wire = covered('wire', TEXT, { outlet: 'Orrin Wire', agency: 'Orrin Wire', published: '2031-05-06' });
    const found = lineage('echo', at('echo', '2031-05-06T06:00:00Z'), wire);
    expect(parents(found)).toEqual(['wire']);
    expect(found.from[0]!.direction).toBe('credit');
  });

  it('that which holds more was first where nothing else tells', () => {
    const cut = at('cut', '2031-05-06', TEXT.slice(0, 900));
    const found = lineage('cut', cut, at('whole', '2031-05-06'));
    expect(parents(found)).toEqual(['whole']);
    expect(found.from[0]!.direction).toBe('containment');
  });

  it('nothing tells which of two alike was first', () => {
    const both = lineageOf([at('one', '2031-05-06'), at('two', '2031-05-06')]);
    expect(both.flatMap(({ from }) => from.map(({ direction }) => direction))).toEqual(['unknown']);
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['stands at zero', '1970-01-01T00:00:00Z'],
    ['is years ahead', '2044-01-01T00:00:00Z'],
    ['says nothing that is a date', 'yesterday'],
    ['is missing', null],
  ])('%s: the day of reading counts', (_, published) => {
    const found = lineage('two', at('one', '2031-05-06T06:00:00Z'), at('two', published));
    expect(parents(found)).toEqual(['one']);
  });
});

describe('a lineage', () => {
  it('never leads back to the article itself', () => {
    const all = Array.from({ length: 9 }, (_, i) =>
      at(`a${i}`, i % 3 === 0 ? null : '2031-05-06', TEXT.slice(0, 1500 - 40 * i)),
    );
    const parentsOf = new Map(lineageOf(all).map((one) => [one.article, parents(one)]));
    for (const { id } of all) {
      const seen = new Set<string>();
      for (let next = parentsOf.get(id)!; next.length > 0; next = parentsOf.get(next[0]!)!) {
        expect(next[0]).not.toBe(id);
        expect(seen.has(next[0]!)).toBe(false);
        seen.add(next[0]!);
      }
    }
  });

  it('of no articles is none, and of an empty one is an origin', () => {
    expect(lineageOf([])).toEqual([]);
    expect(lineage('empty', at('empty', null, ''), at('one', '2031-05-06')).relation).toBe('origin');
  });
});
