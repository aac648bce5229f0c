import { beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../formats/library/harbour-bridge.js';
import { type Assistant, assistant, bridgeLibrary, scratch } from './assistant.js';

const at = scratch();
let one: Assistant;
beforeAll(async () => {
  one = await assistant('--library', await bridgeLibrary(at));
});

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The words that an article has where a statement says that they are. */
const inArticle = (id: string, pieces: readonly Piece[]) => {
  const { text } = articles.find((article) => article.id === id)!.reading.article;
  return pieces.map(({ start, end }) => text.slice(start, end));
};

const WIRE = {
  id: 'wire',
  outlet: 'Tarn Wire',
  title: 'Engineers found cracks in Harbour Bridge -sources',
  url: 'https://tarnwire.example/bridge?a=1&b=2',
  published: '2027-06-07T05:30:00+01:00',
};
const COUNT = {
  id: 'c1',
  articles: 2,
  origins: { least: 1, most: 2 },
  why: expect.stringContaining('the copy adds none'),
};

describe('search', () => {
  it('gives statements with exact words, offsets, article and footing, and their claim with its origins', async () => {
    const { told, text } = await one.ask('search', { words: 'cracks', outlet: 'Tarn Wire' });
    const [found] = told.statements;
    expect(found).toMatchObject({
      id: 'wire:found',
      article: WIRE,
      who: 'two people briefed on the survey',
      standing: 'unnamed',
      footing: ['two people', 'briefed on the survey', 'not named, no reason given'],
      party: 'p-pair',
      claim: { id: 'c1', stance: 'backs' },
    });
    for (const part of ['source', 'cue', 'content'] as const)
      expect(found[part].map(({ words }: Piece) => words)).toEqual(inArticle('wire', found[part]));
    expect(told.claims).toMatchObject([COUNT]);
    expect(text).toContain('two people briefed on the survey (unnamed): says (indirect): Engineers found cracks');
    expect(text).toContain(
      'Tarn Wire, “Engineers found cracks in Harbour Bridge -sources”, https://tarnwire.example/bridge?a=1&b=2, published Mon 7 Jun 2027, 05:30',
    );
    expect(text).toContain('2 articles → 1 to 2 origins');
    expect(text).toContain('the copy adds none');
  });

  it('takes filters without words', async () => {
    const { told } = await one.ask('search', { source: 'rook', act: 'deny' });
    expect(told.statements).toMatchObject([{ id: 'denial:denied', who: 'Ansa Rook', manner: ['Tue 8 Jun 2027'] }]);
    const unnamed = await one.ask('search', { unnamed: true, since: '2027-06-07', until: '2027-06-08' });
    expect(unnamed.told.total).toBe(4);
  });

  it('gives both pieces of words that stand apart, each at its place', async () => {
    const { told } = await one.ask('search', { words: 'shut', outlet: 'Tarn Wire' });
    const [{ content }] = told.statements;
    expect(content.map(({ words }: Piece) => words)).toEqual(['“We told them to shut it,”', '“Nobody did.”']);
    expect(inArticle('wire', content)).toEqual(content.map(({ words }: Piece) => words));
  });

  it('finds articles, with a stretch of their text at its place', async () => {
    const { told, text } = await one.ask('search', { words: 'lorries', in: 'articles' });
    const [{ article, snippet, start }] = told.articles;
    expect(inArticle(article.id, [{ start, end: start + snippet.length, words: snippet }])).toEqual([snippet]);
    expect(text).toContain('2 articles found.');
  });
});

describe('story', () => {
  it('without an id lists stories, each with the claim that looks best confirmed', async () => {
    const { told } = await one.ask('story');
    expect(told).toMatchObject({
      story: null,
      stories: [{ id: 'st1', articles: 3, ownSources: 1, outlets: 2, widest: null }],
      cut: null,
    });
  });

  it('shows claims with articles beside origins, a statement of the origin, and who has it from whom', async () => {
    const { told, text } = await one.ask('story', { id: 'st1' });
    expect(told.story.claims).toMatchObject([
      {
        ...COUNT,
        backedBy: ['two people briefed on the survey (unnamed)'],
        disputedBy: ['Ansa Rook'],
        told: { id: 'wire:found', article: WIRE },
      },
    ]);
    expect(told.story.articles).toMatchObject([
      { article: WIRE, relation: 'origin', from: [] },
      { article: { id: 'copy' }, relation: 'copy', from: ['Tarn Wire, Mon 7 Jun 2027, 05:30'] },
      { article: { id: 'denial' }, from: [expect.any(String), 'Northern Star (not in the library)'] },
    ]);
    expect(text).toContain('Disputed by: Ansa Rook.');
    expect(text).toMatch(/article copy: copy ← Tarn Wire/);
  });
});

describe('claim', () => {
  it('shows each origin with why it is one, and how others have it from there', async () => {
    const { told, text } = await one.ask('claim', { id: 'c1' });
    expect(told).toMatchObject({ claim: COUNT, story: 'st1', disputedBy: ['Ansa Rook'], originsInAll: 2 });
    expect(told.origins).toMatchObject([
      {
        origin: 1,
        article: WIRE,
        because: 'The Tarn Wire had it from two people itself.',
        derived: [{ article: { outlet: 'Quill Echo' }, because: 'It has 31 words in a row from the Tarn Wire.' }],
      },
      { origin: 2, article: null, place: 'in public: press conference, 8 June' },
    ]);
    expect(text).toMatch(/^2 articles → 1 to 2 origins: Engineers found cracks/);
    expect(text).toContain('Origin 2: in public: press conference, 8 June. She said it to all.');
  });

  it('a denial is not behind the copies of what it denies', async () => {
    const { told } = await one.ask('claim', { id: 'c1', limit: 2 });
    expect(told.statements).toMatchObject([
      { id: 'wire:found', stance: 'backs', origin: 1, why: 'It is the claim’s own wording.' },
      { id: 'denial:denied', stance: 'disputes', origin: 2 },
    ]);
  });
});

describe('source', () => {
  it.each(['Ansa Rook', 'rook', 'p-rook', 'p-ro'])('%s leads to all that she says, in order', async (source) => {
    const { told, text } = await one.ask('source', { source });
    expect(told.source).toMatchObject({ id: 'p-rook', named: true, statements: 2, articles: 1, outlets: 1 });
    expect(told.statements.map(({ id }: { id: string }) => id)).toEqual(['denial:denied', 'denial:told']);
    expect(told.claims).toMatchObject([COUNT]);
    expect(text).toContain('Ansa Rook [source p-rook], person, Mayor. 2 statements in 1 article of 1 outlet.');
    expect(text).toContain('Ansa Rook: says (direct, press conference): “No engineer has told me to shut anything,”');
  });

  it('tells of sources that may be the same', async () => {
    const { told, text } = await one.ask('source', { source: 'p-one' });
    expect(told.source.maybe).toEqual([{ id: 'p-rook', label: 'Ansa Rook', why: 'Both speak of shutting it.' }]);
    expect(text).toContain('May be the same as Ansa Rook [source p-rook]');
  });
});
