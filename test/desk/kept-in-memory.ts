import type { WatchedFeed, WatchedPage, WatchStore } from '../../src/library/watch-store.js';

/** A store that forgets nothing as long as the test runs, whoever is stopped. */
export function keptInMemory() {
  const feeds = new Map<string, WatchedFeed>();
  const pages = new Map<string, WatchedPage>();
  const store: WatchStore = {
    feed: async (url) => feeds.get(url) ?? null,
    saveFeed: async (feed) => void feeds.set(feed.url, feed),
    knowsPage: async (url) => pages.has(url),
    savePage: async (page) => void pages.set(page.url, page),
    duePages: async (until, most) =>
      [...pages.values()]
        .filter(({ due }) => due !== null && due <= until)
        .sort((a, b) => a.due! - b.due!)
        .slice(0, most),
  };
  return { store, feeds, pages };
}
