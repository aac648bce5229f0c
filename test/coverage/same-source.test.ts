import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import type { Judgement } from '../../src/coverage/judgement.js';
import { partiesOf } from '../../src/coverage/parties.js';
import type { Party } from '../../src/coverage/party.js';
import { judged } from './by-topic.js';
import { covered } from './covered.js';

const AFTER = 'The bridge over the Lenn has been shut since Monday.';
const article = (id: string, ...lines: readonly string[]) => covered(id, [...lines, AFTER].join('\n\n'));

/** Who speaks in several articles: for each party, the articles that have it. */
function speakers(articles: readonly Covered[], judgements: readonly Judgement[] = []): readonly string[] {
  return partiesOf(articles, [], { judgements })
    .map(({ name, members }) => `${name}: ${members.map(({ article }) => article).join(' ')}`)
    .sort();
}

const partyOf = (articles: readonly Covered[], named: string): Party =>
  partiesOf(articles, []).find(({ name }) => name === named)!;

describe('a person is one', () => {
  it.each([
    ['by the same name', '[Wilhelmina Tarse] {said} <the bridge was safe>.'],
    ['by the name with a title', '[Gov. Wilhelmina Tarse] {said} <the bridge was safe>.'],
    ['by title and last name', '[Gov. Tarse] {said} <the bridge was safe>.'],
    ['by the last name', '[Tarse] {said} <the bridge was safe>.'],
    ['by an initial', '[W. Tarse] {said} <the bridge was safe>.'],
    ['with a name in the middle', '[Wilhelmina Anne Tarse] {said} <the bridge was safe>.'],
    ['with a letter wrong', '[Wilhelmina Tarsse] {said} <the bridge was safe>.'],
    ['by the office alone', '[The governor] {said} <the bridge was safe>.'],
  ])('%s', (_, line) => {
    const full = article('full', '[Wilhelmina Tarse, the governor], {said} <the piers were sound>.');
    expect(speakers([full, article('other', line)])).toHaveLength(1);
    expect(speakers([article('other', line), full])).toHaveLength(1);
  });

  it('of whom all is told that any article tells', () => {
    const one = article('one', '[Tarse] {said} <the piers were sound>.');
    const other = article('other', '[Wilhelmina Tarse, a former engineer at Lenn Rail], {said} <the bridge was safe>.');
    expect(partyOf([one, other], 'Wilhelmina Tarse')).toMatchObject({ kind: 'person', named: true });
    expect(partyOf([one, other], 'Wilhelmina Tarse').description).toContain('former engineer');
  });

  it('and each article says why it is', () => {
    const one = article('one', '[Wilhelmina Tarse] {said} <the piers were sound>.');
    const other = article('other', '[Tarse] {said} <the bridge was safe>.');
    expect(partyOf([one, other], 'Wilhelmina Tarse').members.map(({ why }) => why)).toEqual([
      'the first article that has it',
      'the only one of that last name in the story',
    ]);
  });
});

describe('a body is one', () => {
  const full = article('full', '[The Lenn Bridge Authority] {said} <the piers were sound>.');

  it.each([
    ['by its initials', '[The LBA] {said} <the bridge was safe>.'],
    ['by the name without the article', '[Lenn Bridge Authority] {said} <the bridge was safe>.'],
    ['by the end of its name', '[The Bridge Authority] {said} <the bridge was safe>.'],
  ])('%s', (_, line) => {
    expect(speakers([full, article('other', line)])).toHaveLength(1);
  });

  it('by the last word of its name', () => {
    const paper = article('full', '[The Quennet Post] {said} <the toll would rise>.');
    expect(speakers([paper, article('other', '[The Post] {said} <the toll was news to it>.')])).toHaveLength(1);
  });
});

describe('a body by its kind alone', () => {
  const bridges = article('full', '[The Lenn Bridge Authority] {said} <the piers were sound>.');
  const alone = article('other', '[The Authority] {said} <the bridge was safe>.');

  it('is the only one of that kind', () => {
    expect(speakers([bridges, alone])).toHaveLength(1);
  });

  it('is neither of two', () => {
    const ports = article('ports', '[The Sele Port Authority] {said} <the toll would rise>.');
    expect(speakers([bridges, alone, ports])).toHaveLength(3);
  });
});

describe('two are two', () => {
  it.each([
    ['of one last name', '[Osric Tarse] {said} <the bridge was safe>.'],
    ['of one first name', '[Wilhelmina Lunt] {said} <the bridge was safe>.'],
    ['of last names that are near, and other first names', '[Ottoline Tarsse] {said} <the bridge was safe>.'],
    ['of other initials', '[The LRA] {said} <the bridge was safe>.'],
    ['a body that is named after the person', '[The Tarse Foundation] {said} <the bridge was safe>.'],
  ])('%s', (_, line) => {
    const full = article('full', '[Wilhelmina Tarse] {said} <the piers were sound>.');
    expect(speakers([full, article('other', line)])).toHaveLength(2);
  });

  it('who holds an office and who held it', () => {
    const former = article('full', '[Wilhelmina Tarse, a former governor], {said} <the piers were sound>.');
    expect(speakers([former, article('other', '[The governor] {said} <the bridge was safe>.')])).toHaveLength(2);
  });

  it('an office that two people hold is neither’s', () => {
    const articles = [
      article('one', '[Wilhelmina Tarse, the finance minister], {said} <the piers were sound>.'),
      article('two', '[Osric Lunt, the transport minister], {said} <the bridge was safe>.'),
      article('three', '[The minister] {said} <the toll would rise>.'),
    ];
    expect(speakers(articles)).toHaveLength(3);
  });

  it('father and son', () => {
    const father = article('father', '[Osric Tarse Sr.] {said} <the piers were sound>.');
    const son = article('son', '[Osric Tarse Jr.] {said} <the bridge was safe>.');
    expect(speakers([father, son])).toHaveLength(2);
  });

  it('and who has but the last name of both is neither', () => {
    const articles = [
      article('one', '[Wilhelmina Tarse] {said} <the piers were sound>.'),
      article('two', '[Osric Tarse] {said} <the bridge was safe>.'),
      article('three', '[Tarse] {said} <the toll would rise>.'),
    ];
    expect(speakers(articles)).toEqual(['Osric Tarse: two', 'Tarse: three', 'Wilhelmina Tarse: one']);
  });

  it('a court and another court', () => {
    const one = article('one', '[The Court of Appeal] {said} <the piers were sound>.');
    const other = article('other', '[The Court of Audit] {said} <the bridge was safe>.');
    expect(speakers([one, other])).toHaveLength(2);
  });
});

describe('what a person says', () => {
  const one = article('one', '[Wilhelmina Tarse] {said} <the piers were sound>.');
  const two = article('two', '[Wilhelmina Tarse] {said} <the bridge was safe>.');
  const her = { article: 'one', source: one.reading.sources[0]!.id };
  const its = { article: 'two', source: two.reading.sources[0]!.id };

  it('parts two of one name', () => {
    const apart = judged({ kind: 'source', one: her, other: its, same: false });
    expect(speakers([one, two], [apart])).toEqual(['Wilhelmina Tarse: one', 'Wilhelmina Tarse: two']);
  });

  it('makes one of two names', () => {
    const married = article('married', '[Wilhelmina Ostrander] {said} <the toll would rise>.');
    const other = { article: 'married', source: married.reading.sources[0]!.id };
    const same = judged({ kind: 'source', one: her, other, same: true });
    expect(speakers([one, married], [same])).toHaveLength(1);
    expect(partiesOf([one, married], [], { judgements: [same] })[0]!.members[1]!.why).toBe(
      'a person says so: she asked them',
    );
  });

  it('holds as it was said last', () => {
    const first = judged({ kind: 'source', one: her, other: its, same: true }, 'j1');
    const then = judged({ kind: 'source', one: its, other: her, same: false }, 'j2');
    expect(speakers([one, two], [first, then])).toHaveLength(2);
    expect(speakers([one, two], [then, first])).toHaveLength(1);
  });

  it('no longer holds when it was taken back', () => {
    const apart = { ...judged({ kind: 'source', one: her, other: its, same: false }), undoneBy: 'j2' };
    expect(speakers([one, two], [apart])).toHaveLength(1);
  });
});
