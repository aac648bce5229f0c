import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { coverAgain } from '../../src/desk/cover.js';
import { judge } from '../../src/desk/judge.js';
import { removeArticles } from '../../src/desk/remove-articles.js';
import { claim } from '../../src/library/claims.js';
import type { Library } from '../../src/library/open.js';
import { uncovered } from '../../src/library/placements.js';
import type { Article } from '../../src/pages/article.js';
import { covered } from '../coverage/covered.js';
import { topicLibraries } from './dam-library.js';

const TOPICS = [/valve/, /drain/, /strike/, /wages/];
const libraries = topicLibraries(TOPICS);
const ANN = { who: 'Ann', at: '2031-06-10T08:00:00.000Z', why: 'she asked them' };

const article = (title: string, outlet: string, published: string, marked: string, known: Partial<Article> = {}) =>
  covered(title, marked, {
    title,
    outlet,
    published,
    url: `https://${outlet.toLowerCase()}.example/${title}`,
    ...known,
  });

const DAM_TEXT = `[1:Dunja Orr, an engineer at Hallam Water,] {1:said} <1:a valve of the Quennet dam had seized in January>.

[2:An official at the Waterways Board] {2:said} <2:the Quennet reservoir should have been drained in March>.

The Quennet dam overtopped on Sunday and flooded Lower Tessany. The village lies below the wall of the Quennet dam, and about 340 people were taken away by boat. Hallam Water, which owns the dam, was sold by the state in 1997 and employs 214 people in the county. The bus to Sele has not run since.`;
const DAM = article('Quennet dam flood: valve had seized', 'Tide', '2031-05-06T06:00:00Z', DAM_TEXT);
const COPY = article('Valve of Quennet dam was stuck before flood', 'Echo', '2031-05-06T09:00:00Z', DAM_TEXT);
const MORE = article(
  'Quennet dam flood: a second engineer warned',
  'Post',
  '2031-05-07T08:00:00Z',
  `[1:Malte Quist, a foreman at Hallam Water,] {1:said} <1:nobody could open the valve of the Quennet dam>.

Lower Tessany is still under water after the Quennet dam overtopped on Sunday. Hallam Water employs 214 people. Volunteers from Sele carried pews out of the church of Lower Tessany into boats.`,
);
const STRIKE_TEXT = `[1:Olga Brandt, who leads the tram drivers’ union,] {1:said} <1:the strike in Ostrava Bay would begin on Monday>.

[2:The transport company] {2:said} <2:the drivers’ wages were the highest in the country>.

Tram drivers in Ostrava Bay voted to strike. It is the first strike of the tram drivers since 2012, and the trams carry 90,000 passengers a day. The city council meets on Thursday.`;
const STRIKE = article('Tram drivers in Ostrava Bay to strike', 'Bay', '2031-05-06T07:00:00Z', STRIKE_TEXT);
const ALL = [DAM, COPY, MORE, STRIKE];

const DAM_STORY = [DAM, COPY, MORE].map(({ id }) => id).join(' + ');

/** Every row of a story in the tables, with the number that the database gave it. */
async function rowsOf({ engine: { db } }: Library, story: string): Promise<unknown> {
  const tables = ['lineage', 'party', 'party_member', 'claim', 'claim_statement', 'claim_origin'];
  return Promise.all(
    tables.map(async (table) => {
      const { rows } =
        await sql`select rowid, * from ${sql.table(table)} where story = ${story} order by rowid`.execute(db);
      return rows;
    }),
  );
}

describe('articles that come in', () => {
  it('are put into stories, and these are worked out', async () => {
    const { library, add, stories, storyOf } = await libraries();
    await add(...ALL);
    const covering = await coverAgain(library, []);
    expect(covering.stories).toHaveLength(2);
    expect(await stories()).toEqual([DAM_STORY, STRIKE.id].sort());
    const { coverage, title } = await storyOf(DAM.id);
    expect([DAM.id, COPY.id, MORE.id]).toContain(title);
    expect(coverage.lineage.map(({ relation }) => relation)).toEqual(['origin', 'copy', 'origin']);
    const valve = coverage.claims.find(({ statements }) => statements.length === 3)!;
    expect(valve.origins).toHaveLength(2);
  });

  it('touch their own story alone: the rows of others are not written again', async () => {
    const { library, add, storyOf } = await libraries();
    await add(DAM, STRIKE);
    await coverAgain(library, []);
    const strike = await storyOf(STRIKE.id);
    const before = await rowsOf(library, strike.id);
    const dam = await storyOf(DAM.id);
    await add(COPY);
    expect((await coverAgain(library, [])).stories).toEqual([dam.id]);
    expect(await rowsOf(library, strike.id)).toEqual(before);
  });

  it('and were not worked out when the program was killed are worked out the next time', async () => {
    const { library, add, stories } = await libraries();
    await add(DAM, COPY);
    await coverAgain(library, []);
    await add(MORE, STRIKE);
    expect(await uncovered(library, 10)).toHaveLength(2);
    await coverAgain(library, []);
    expect(await uncovered(library, 10)).toEqual([]);
    expect(await stories()).toEqual([DAM_STORY, STRIKE.id].sort());
    expect((await coverAgain(library, [])).stories).toEqual([]);
  });

  it('in two goes give what they give in one, but for the ids', async () => {
    const [one, two] = [await libraries(), await libraries()];
    await one.add(...ALL);
    await coverAgain(one.library, []);
    for (const part of [
      [MORE, STRIKE],
      [DAM, COPY],
    ]) {
      await two.add(...part);
      await coverAgain(two.library, []);
    }
    expect(await two.stories()).toEqual(await one.stories());
    const [once, twice] = [await one.storyOf(DAM.id), await two.storyOf(DAM.id)];
    const inShort = ({ coverage: { lineage, parties, claims } }: typeof once) => ({
      lineage,
      parties: parties.map(({ name, members }) => ({ name, members })),
      claims: claims.map(({ text, statements, origins, range }) => ({ text, statements, origins, range })),
    });
    expect(inShort(twice)).toEqual(inShort(once));
  });

  it('much later are of the story that they copy', async () => {
    const { library, add, storyOf } = await libraries();
    const late = article('From our archive', 'Farm', '2031-08-20T08:00:00Z', DAM_TEXT);
    await add(DAM, STRIKE);
    await coverAgain(library, []);
    await add(late);
    await coverAgain(library, []);
    expect((await storyOf(late.id)).articleIds).toHaveLength(2);
  });

  it('keep the ids of stories, claims and parties that were there', async () => {
    const { library, add, storyOf } = await libraries();
    await add(MORE, COPY);
    await coverAgain(library, []);
    const before = await storyOf(MORE.id);
    await add(DAM);
    await coverAgain(library, []);
    const after = await storyOf(MORE.id);
    expect(after.id).toBe(before.id);
    const own = before.coverage.claims.find(({ statements }) => statements.length === 2)!;
    expect((await claim(library, own.id))?.claim.statements).toHaveLength(3);
    const quist = ({ coverage }: typeof before) => coverage.parties.find(({ name }) => name === 'Malte Quist')?.id;
    expect(quist(after)).toBe(quist(before));
  });
});

describe('an article that is taken out', () => {
  it('leaves its story worked out without it', async () => {
    const { library, add, stories, storyOf } = await libraries();
    const [dam] = await add(...ALL);
    await coverAgain(library, []);
    const strike = await storyOf(STRIKE.id);
    const rows = await rowsOf(library, strike.id);
    await removeArticles(library, { id: dam! }, '2031-06-01T00:00:00Z');
    expect(await stories()).toEqual([`${COPY.id} + ${MORE.id}`, STRIKE.id].sort());
    const { coverage } = await storyOf(COPY.id);
    expect(coverage.lineage.map(({ relation }) => relation)).toEqual(['origin', 'origin']);
    expect(JSON.stringify(coverage)).not.toContain(dam);
    expect(await rowsOf(library, strike.id)).toEqual(rows);
  });
});

describe('what a person says', () => {
  it('of a statement is applied before its story is worked out', async () => {
    const { library, add, storyOf } = await libraries();
    const ids = await add(DAM, MORE);
    await coverAgain(library, []);
    const statement = MORE.reading.statements[0]!.id;
    const ref = { article: ids[1]!, statement };
    const has = async () =>
      (await storyOf(DAM.id)).coverage.claims.some(({ statements }) =>
        statements.some((one) => one.statement === statement),
      );
    expect(await has()).toBe(true);
    const [made] = await judge(library, [{ kind: 'no-statement', on: ref }], ANN);
    expect(await has()).toBe(false);
    await judge(library, [{ kind: 'undo', judgement: made!.id, articles: [ids[1]!] }], ANN);
    expect(await has()).toBe(true);
  });

  it('parts a story, joins two, and holds when articles come in', async () => {
    const { library, add, stories } = await libraries();
    const [dam, , , strike] = await add(...ALL);
    await coverAgain(library, []);
    await judge(library, [{ kind: 'story', one: dam!, other: strike!, same: true }], ANN);
    expect(await stories()).toHaveLength(1);
    const late = article('From our archive', 'Farm', '2031-05-08T08:00:00Z', STRIKE_TEXT);
    await add(late);
    await coverAgain(library, []);
    expect(await stories()).toHaveLength(1);
    await judge(library, [{ kind: 'story', one: dam!, other: strike!, same: false }], {
      ...ANN,
      at: '2031-06-11T08:00:00.000Z',
    });
    expect(await stories()).toHaveLength(2);
  });

  it('parts a claim, of which nothing is lost', async () => {
    const { library, add, storyOf } = await libraries();
    const ids = await add(DAM, COPY, MORE);
    await coverAgain(library, []);
    const before = (await storyOf(DAM.id)).coverage.claims.find(({ statements }) => statements.length === 3)!;
    const refs = [DAM, COPY, MORE].map(({ reading }, i) => ({
      article: ids[i]!,
      statement: reading.statements[0]!.id,
    }));
    const [one, copied, more] = refs as [(typeof refs)[0], (typeof refs)[0], (typeof refs)[0]];
    const apart = [copied, more].map((other) => ({ kind: 'claim', one, other, same: false }) as const);
    await judge(library, apart, ANN);
    const { claims } = (await storyOf(DAM.id)).coverage;
    const told = claims.flatMap(({ statements }) =>
      statements.map(({ article, statement }) => ({ article, statement })),
    );
    for (const ref of refs) expect(told).toContainEqual(ref);
    expect(
      claims.find(({ statements }) =>
        statements.some((ref) => ref.article === one.article && ref.statement === one.statement),
      )!.statements,
    ).toHaveLength(1);
    expect(claims.map(({ id }) => id)).toContain(before.id);
  });
});

describe('the same person in two stories', () => {
  const HEARING = article(
    'Council of Ostrava Bay hears engineer',
    'Bay',
    '2031-09-06T07:00:00Z',
    `[1:Dunja Orr] {1:said} <1:the strike of tram drivers had harmed the harbour railway>.

The harbour railway of Ostrava Bay is to be electrified, and the council heard people who use it. The hearing took four hours and was attended by shopkeepers.`,
  );

  it('is one party', async () => {
    const { library, add, storyOf } = await libraries();
    await add(DAM, HEARING);
    await coverAgain(library, []);
    const ids = await Promise.all(
      [DAM, HEARING].map(
        async ({ id }) => (await storyOf(id)).coverage.parties.find(({ name }) => name === 'Dunja Orr')!.id,
      ),
    );
    expect(ids[0]).toBe(ids[1]);
  });
});
