import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { searchArticles, searchStatements } from '../../src/library/search.js';
import { addition } from './additions.js';
import { onBothEngines } from './engines.js';

const BRIDGE =
  'Mayor Ilse Horn said the café bridge would be closed. An aide said “the U.S. firm’s bridge” was unsafe.';
const BRIDGE_SAID = [
  { source: 'Mayor Ilse Horn', cue: '[said] the', content: 'the café bridge would be closed' },
  { source: 'An aide', cue: '[said] “', content: ['“the U.S. firm’s bridge”', 'unsafe'] },
];

describe('searching a library', () => {
  onBothEngines((bench) => {
    const filled = async () => {
      const library = await bench.library();
      await addReadings(library, [
        addition({ published: '2031-05-01', title: 'Ferry to sail' }),
        addition(
          { text: BRIDGE, url: 'https://post.example/1', outlet: 'The Post', published: '2031-06-01' },
          { said: BRIDGE_SAID },
        ),
      ]);
      return library;
    };
    const contents = async (words: string, filter = {}) => {
      const { hits, total } = await searchStatements(await filled(), words, filter);
      expect(total).toBe(hits.length);
      return hits.map(({ content }) => content);
    };

    it('finds statements by their words, with the places of the words', async () => {
      const { hits } = await searchStatements(await filled(), 'bridge closing');
      expect(hits).toHaveLength(1);
      const [hit] = hits;
      expect(hit!.hits.map(([start, end]) => hit!.content.slice(start, end))).toEqual(['bridge', 'closed']);
      expect(hit).toMatchObject({ outlet: 'The Post', act: 'assert', named: true, field: 'text' });
      expect(hit!.snippet).toEqual({ text: hit!.content, start: 0 });
    });

    it('finds statements by the words for their source', async () => {
      expect(await contents('horn')).toEqual(['the café bridge would be closed']);
      expect(await contents('dockers')).toEqual(['that it was safe']);
    });

    it('finds articles, with the places of the words in their text', async () => {
      const { hits } = await searchArticles(await filled(), 'unsafe');
      expect(hits).toHaveLength(1);
      expect(hits[0]!.hits.map(([start, end]) => BRIDGE.slice(start, end))).toEqual(['unsafe']);
      const { text, start } = hits[0]!.snippet;
      expect(BRIDGE.slice(start, start + text.length)).toBe(text);
      expect((await searchArticles(await filled(), 'sail')).total).toBe(1);
    });

    it('reads phrases, exclusions and alternatives', async () => {
      expect(await contents('"bridge closed"')).toEqual([]);
      expect(await contents('"bridge would be"')).toEqual(['the café bridge would be closed']);
      expect(await contents('bridge -closed')).toEqual(['“the U.S. firm’s bridge” … unsafe']);
      expect((await contents('ferry or closed')).sort()).toEqual([
        'the café bridge would be closed',
        'the ferry would sail on Friday',
      ]);
    });

    it('minds neither case nor accents, and reads U.S. as people write it', async () => {
      expect(await contents('CAFE')).toEqual(['the café bridge would be closed']);
      expect(await contents('U.S. firm')).toEqual(['“the U.S. firm’s bridge” … unsafe']);
    });

    it('takes whatever people type', async () => {
      const library = await filled();
      const odd = [
        '"',
        "'",
        '""',
        '-',
        'or',
        'or or',
        '-bridge',
        '(',
        'a AND',
        'NEAR(',
        'content:x',
        '*',
        '\0',
        '{',
        '^a',
      ];
      for (const words of [...odd, '\ud83d', '🛳', 'x'.repeat(5000), 'it is '.repeat(500), "'; drop table article"])
        await expect(searchStatements(library, words), JSON.stringify(words)).resolves.toBeDefined();
      expect((await searchStatements(library, '-bridge')).hits).toEqual([]);
    });

    it('narrows by outlet, day, act and footing', async () => {
      expect(await contents('would', { outlet: 'post' })).toEqual(['the café bridge would be closed']);
      expect(await contents('would', { since: '2031-05-02' })).toEqual(['the café bridge would be closed']);
      expect(await contents('would', { until: '2031-05-02' })).toEqual(['the ferry would sail on Friday']);
      expect(await contents('safe', { act: 'deny' })).toEqual(['that it was safe']);
      expect(await contents('bridge', { unnamed: true })).toEqual(['“the U.S. firm’s bridge” … unsafe']);
    });

    it('lists the latest first where no words are given', async () => {
      const { hits, total } = await searchStatements(await filled(), '', { limit: 3 });
      expect(total).toBe(4);
      expect(hits.map(({ published }) => published)).toEqual(['2031-06-01', '2031-06-01', '2031-05-01']);
    });

    it('gives one window of many', async () => {
      const library = await filled();
      const first = await searchStatements(library, 'would', { limit: 1 });
      const second = await searchStatements(library, 'would', { limit: 1, offset: 1 });
      expect([first.total, second.total]).toEqual([2, 2]);
      expect(first.hits[0]!.content).not.toBe(second.hits[0]!.content);
    });

    it('shows the part of a long text where the words are', async () => {
      const library = await bench.library();
      const text = `${'Rain fell on the quay again. '.repeat(80)}Then the anchor chain broke. ${'Gulls cried. '.repeat(80)}`;
      await addReadings(library, [addition({ text })]);
      const { hits } = await searchArticles(library, 'anchor');
      const { snippet } = hits[0]!;
      expect(snippet.text).toContain('anchor chain broke');
      expect(snippet.text.length).toBeLessThanOrEqual(260);
      expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
      expect(snippet.text).not.toMatch(/^\S*\b(?:ain|gain)\b/);
    });
  });
});
