import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { remove } from '../../src/library/remove.js';
import { type WatchedFeed, type WatchedPage, watchStoreOf } from '../../src/library/watch-store.js';
import { addition } from './additions.js';
import { onBothEngines } from './engines.js';

const FEED: WatchedFeed = {
  url: 'https://quay.example/feed',
  etag: 'W/"1"',
  lastModified: null,
  due: 1_900_000_000_000,
  interval: 3_600_000,
  failures: 0,
};
const at = (n: number | string) => `https://quay.example/${n}`;
const page = (n: number | string, known: Partial<WatchedPage> = {}): WatchedPage => ({
  url: at(n),
  due: 1_900_000_000_000,
  firstRead: null,
  digest: null,
  etag: null,
  lastModified: null,
  failures: 0,
  isGone: false,
  item: { url: at(n), outlet: 'The Quay', title: 'Ferry', byline: ['Ada'], published: '2031-05-02', modified: null },
  ...known,
});
const LATE = Number.MAX_SAFE_INTEGER;

describe('a library keeps of what is watched', () => {
  onBothEngines((bench) => {
    it('feeds as they were saved last, each for itself', async () => {
      const store = watchStoreOf(await bench.library());
      expect(await store.feed(FEED.url)).toBeNull();
      await store.saveFeed(FEED);
      await store.saveFeed({ ...FEED, url: at('other') });
      const later = { ...FEED, etag: null, lastModified: 'Fri, 02 May 2031 10:00:00 GMT', due: 5, failures: 3 };
      await store.saveFeed(later);
      expect(await store.feed(FEED.url)).toEqual(later);
      expect(await store.feed(at('other'))).toEqual({ ...FEED, url: at('other') });
    });

    it('pages as they were saved last, and whether they are known', async () => {
      const store = watchStoreOf(await bench.library());
      expect(await store.knowsPage(at(1))).toBe(false);
      await store.savePage(page(1));
      const read = page(1, { firstRead: 7, digest: 'ab', etag: '"2"', lastModified: 'x', failures: 2, isGone: true });
      await store.savePage(read);
      expect(await store.knowsPage(at(1))).toBe(true);
      expect(await store.duePages(LATE, 10)).toEqual([read]);
    });

    it('pages that are due, the longest overdue first, and none that is done with', async () => {
      const store = watchStoreOf(await bench.library());
      await store.savePage(page(1, { due: 30 }));
      await store.savePage(page(2, { due: 10 }));
      await store.savePage(page(3, { due: null }));
      await store.savePage(page(4, { due: 20 }));
      await store.savePage(page(5, { due: 31 }));
      expect((await store.duePages(30, 10)).map(({ url }) => url)).toEqual([at(2), at(4), at(1)]);
      expect((await store.duePages(30, 2)).map(({ url }) => url)).toEqual([at(2), at(4)]);
    });

    it('what a feed says, however odd', async () => {
      const store = watchStoreOf(await bench.library());
      const odd = 'half \ud83d, nothing \0, quay';
      await store.saveFeed({ ...FEED, etag: odd });
      await store.savePage(page(odd, { item: { ...page(1).item, title: odd } }));
      expect(await store.knowsPage(at(odd))).toBe(true);
      expect((await store.duePages(LATE, 1))[0]?.item.title).toContain('quay');
      expect((await store.feed(FEED.url))?.etag).toContain('quay');
    });

    it('nothing of a page that was taken out, and does not take it for new', async () => {
      const library = await bench.library();
      const store = watchStoreOf(library);
      const kept = { kind: 'bytes', bytes: Buffer.from('x'), origin: at(1), name: null, contentType: null } as const;
      // fetched at one address, and giving itself another
      await addReadings(library, [addition({ url: at('own') }, { page: { ...kept, url: at(1), item: null } })]);
      await store.savePage(page(1));
      await remove(library, { url: at(1) }, '2031-06-01T00:00:00Z');
      expect(await store.duePages(LATE, 10)).toEqual([]);
      expect(await store.knowsPage(at(1))).toBe(true);
      expect(await store.knowsPage(at(2))).toBe(false);
    });
  });
});
