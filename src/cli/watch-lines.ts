import type { Delivered } from '../desk/alert-delivery.js';
import type { WatchNews } from '../desk/watch-library.js';
import { printable } from '../text/printable.js';

/** What watching has brought so far. */
interface WatchCounts {
  readonly added: number;
  readonly versions: number;
  /** Feeds and pages that could not be had or read, as often as that was told. */
  readonly failures: number;
}

/** Tells what happens in lines: what a person has to know, and each trouble once as long as it lasts. */
export class WatchLines {
  private readonly troubles = new Map<string, string>();
  counts: WatchCounts = { added: 0, versions: 0, failures: 0 };

  /** @returns whole lines, of which there may be none */
  linesFor(news: WatchNews, now: number): string {
    const said = news.event === 'alerts' ? this.alerts(news.delivered) : [this.wordsFor(news)];
    return said
      .filter((words) => words !== null)
      .map((words) => `${instant(now)}  ${printable(words)}\n`)
      .join('');
  }

  private alerts({ events, problems }: Delivered): readonly (string | null)[] {
    const count = events > 0 ? `alerts: ${events} told` : null;
    return [count, ...problems.map(({ from, message }) => this.trouble(from, message))];
  }

  private wordsFor(news: Exclude<WatchNews, { readonly event: 'alerts' }>): string | null {
    switch (news.event) {
      case 'polled':
        this.troubles.delete(news.url);
        return news.found > 0 ? `${news.url}: ${news.found} new` : null;
      case 'feed-failed':
        return this.trouble(news.url, `not polled: ${news.message}`);
      case 'page-failed':
        return this.trouble(news.url, `not fetched: ${news.message}`);
      case 'gone':
        return this.trouble(news.url, `gone: ${news.message}`);
      case 'unreadable':
        return this.trouble(news.from, `not read: ${news.message}`);
      case 'kept':
        this.troubles.delete(news.from);
        return this.kept(news);
      case 'covered':
        return null;
    }
  }

  private kept({ added, from, title }: WatchNews & { readonly event: 'kept' }): string | null {
    const named = title === null ? '' : ` (${title})`;
    const { added: articles, versions } = this.counts;
    if (added.outcome === 'added') this.counts = { ...this.counts, added: articles + 1 };
    if (added.outcome === 'version') {
      this.counts = { ...this.counts, versions: versions + 1 };
      return `${from}: changed${named}`;
    }
    return added.outcome === 'unchanged' && added.previous !== null
      ? `${from}: changed back to an earlier version${named}`
      : null;
  }

  private trouble(where: string, words: string): string | null {
    if (this.troubles.get(where) === words) return null;
    this.troubles.set(where, words);
    this.counts = { ...this.counts, failures: this.counts.failures + 1 };
    return `${where}: ${words}`;
  }
}

const instant = (now: number): string => `${new Date(now).toISOString().slice(0, 19)}Z`;
