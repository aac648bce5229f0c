import { describe, expect, it } from 'vitest';
import { addAlert, dropAlert } from '../../src/desk/alert.js';
import { articleView } from '../../src/desk/article-view.js';
import { findParty } from '../../src/desk/find-party.js';
import { findStatements } from '../../src/desk/find-statements.js';
import { listStories } from '../../src/desk/list-stories.js';
import { outletView } from '../../src/desk/outlet-view.js';
import { doomedArticle, doomedOutlet, removeArticles } from '../../src/desk/remove-articles.js';
import { sameness } from '../../src/desk/same.js';
import { storiesApart } from '../../src/desk/stories-apart.js';
import { storyView } from '../../src/desk/story-view.js';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines } from '../../src/library/articles.js';
import { replaceStories } from '../../src/library/stories.js';
import { parties } from '../formats/library/harbour-bridge.js';
import { addition } from '../library/additions.js';
import { bridgeLibraries } from './bridge-library.js';

const libraries = bridgeLibraries();

describe('statements that are found', () => {
  it('have the places of the words in the article, also where a content has parts', async () => {
    const library = await libraries();
    const { hits } = await findStatements(library, 'nobody shut', {});
    for (const hit of hits) {
      const { text } = (await article(library, hit.article))!.reading.article;
      expect(hit.places.map((span) => text.slice(...span))).toEqual(['shut', 'Nobody']);
    }
    expect(hits).toHaveLength(2);
  });

  it('have the footing of their source', async () => {
    const { hits } = await findStatements(await libraries(), '', { unnamed: true, outlet: 'Tarn Wire' });
    expect(hits.map(({ footing }) => footing[1])).toContain('briefed on the survey');
  });

  it.each([
    [{ source: 'Ansa Rok' }, 'Did you mean Ansa Rook?'],
    [{ source: 'rok' }, 'Did you mean Ansa Rook?'],
    [{ outlet: 'Qill Echo' }, 'Did you mean Quill Echo?'],
    [{ outlet: 'zzz' }, 'It has Quill Echo, Tarn Wire'],
  ])('are none of a source or outlet that is not there: %j', async (filter, message) => {
    await expect(findStatements(await libraries(), '', filter)).rejects.toThrow(message);
  });
});

describe('a source', () => {
  it('is found by its id and by its name', async () => {
    const library = await libraries();
    for (const typed of ['p-rook', 'ROOK', 'ansa rook']) {
      const found = await findParty(library, typed);
      expect('one' in found && found.one.party.id).toBe('p-rook');
    }
  });

  it('is asked for by its id where several have the name', async () => {
    const library = await libraries();
    const [added] = await addReadings(library, [addition()]);
    const rook = parties.find(({ id }) => id === 'p-rook')!;
    const other = { ...rook, id: 'p-other', members: [{ article: added!.id, source: 's1', why: '' }] };
    const coverage = { lineage: [], parties: [other], claims: [], quotations: [], series: [] };
    await replaceStories(library, [{ id: 'st2', title: 'Another', articles: [added!.id], coverage }]);
    const found = await findParty(library, 'Ansa Rook');
    expect('several' in found && found.several.map(({ id, stories }) => [id, stories[0]?.title])).toEqual([
      ['p-rook', 'Engineers found cracks in Harbour Bridge'],
      ['p-other', 'Another'],
    ]);
    const decisions = await sameness(library, 'source', ['p-rook', 'p-other'], true);
    expect(await storiesApart(library, decisions)).toEqual([['st1', 'st2']]);
    expect(await storiesApart(library, await sameness(library, 'source', ['p-rook', 'p-port'], true))).toEqual([]);
    const alert = { kind: 'party', typed: 'Ansa Rook', on: 'denial', to: 'a.xml' } as const;
    await expect(addAlert(library, alert, '2027-06-10T08:00:00Z')).rejects.toThrow('p-rook, p-other');
  });
});

it('a story has its articles, claims and who speaks in them', async () => {
  const view = await storyView(await libraries(), 'st1');
  expect(view.articles.map(({ id }) => id).sort()).toEqual(['copy', 'denial', 'wire']);
  expect(view).toMatchObject({ claims: [{ id: 'c1' }], quotations: [{ id: 'q1' }], series: [{ id: 'v1' }] });
  expect(view.parties).toHaveLength(parties.length);
});

it('stories are listed by outlet, date and size, with the claim that is carried furthest', async () => {
  const library = await libraries();
  const [line] = await listStories(library, { atLeast: 2 });
  expect(line).toMatchObject({ id: 'st1', articles: 3, outlets: 2, origins: 1, claims: 1 });
  // one of its articles only denies the claim: as many say it as it has origins
  expect(line?.widest).toBeNull();
  expect(await listStories(library, { atLeast: 4 })).toEqual([]);
  expect(await listStories(library, { since: '2027-06-09' })).toEqual([]);
  expect(await listStories(library, { outlet: 'the tarn wire', since: '2027-06-08' })).toHaveLength(1);
});

it('an outlet is counted: what is its own, what rests on unnamed sources, whom it copies', async () => {
  const library = await libraries();
  expect(await outletView(library, 'the quill echo')).toMatchObject({
    ...{
      outlet: 'Quill Echo',
      articles: 2,
      statements: 5,
      unnamed: 2,
      articlesWithUnnamed: 1,
      claims: 1,
      ownClaims: 0,
    },
    relations: { origin: 0, copy: 1, pickup: 1 },
  });
  const wire = await outletView(library, 'Tarn Wire');
  expect(wire).toMatchObject({ ownClaims: 1, from: [] });
  expect(wire.to.map(({ outlet, relation }) => `${outlet} ${relation}`).sort()).toEqual([
    'Quill Echo copy',
    'Quill Echo pickup',
  ]);
});

it('an article tells what its page held before, and what changed', async () => {
  const library = await libraries();
  const url = 'https://quillecho.example/mayor';
  const text = 'Mayor Ansa Rook would not say whether any cracks had been found.';
  const later = addition({ url, text, outlet: 'Quill Echo' }, { readAt: '2027-06-12T08:00:00.000Z' });
  await addReadings(library, [later]);
  const { states } = await articleView(library, url);
  expect(states.map(({ firstSeen }) => firstSeen.slice(0, 10))).toEqual(['2027-06-09', '2027-06-12']);
  expect(states[0]?.changes).toBeNull();
  expect(states[1]?.changes).toMatchObject({ title: true, text: true, told: null });
  expect(states[1]?.changes?.statements.map(({ edit }) => edit)).toContain('dropped');
});

describe('taking out', () => {
  it('tells what would go before it goes', async () => {
    const library = await libraries();
    expect(await doomedArticle(library, 'copy')).toMatchObject({ removal: { id: 'copy' }, articles: 1 });
    expect(await doomedOutlet(library, 'quill echo')).toMatchObject({ what: 'Quill Echo', articles: 2 });
    await expect(doomedArticle(library, 'cory')).rejects.toThrow('no article cory');
    expect(await articleLines(library, {})).toHaveLength(3);
  });

  it('takes out all that an address held', async () => {
    const library = await libraries();
    await expect(doomedArticle(library, 'https://nobody.example/')).rejects.toThrow('no article of');
    const doomed = await doomedArticle(library, 'https://quillecho.example/cracks');
    expect(await removeArticles(library, doomed.removal, '2027-06-10T08:00:00Z')).toBe(1);
    expect((await articleLines(library, {})).map(({ id }) => id)).not.toContain('copy');
  });
});

it('an alert is kept once, and ended by the beginning of its id', async () => {
  const library = await libraries();
  const wanted = { kind: 'claim', typed: 'c1', on: 'origin', to: 'alerts.xml' } as const;
  const made = await addAlert(library, wanted, '2027-06-10T08:00:00.000Z');
  expect(await addAlert(library, wanted, '2027-06-11T08:00:00.000Z')).toEqual(made);
  expect(await dropAlert(library, made.id.slice(0, 6))).toBe(made.id);
  await expect(dropAlert(library, made.id)).rejects.toThrow('There is no alert');
});
