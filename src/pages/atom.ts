import type { AtomFeed } from 'feedsmith';
import type { Parsed } from './feed.js';
import { feedDate } from './feed-date.js';
import { alternate, linkTo } from './feed-links.js';
import { minutesOf } from './feed-minutes.js';
import { bylineOf, plainWords, textOf } from './feed-words.js';

/** Atom, RFC 4287; relative links by xml:base. */
export function fromAtom(feed: AtomFeed.Feed<string>, address: string | null): Parsed {
  const outlet = plainWords(feed.title?.value);
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href;
  const home = linkTo(feed.xml?.base, address) ?? address ?? linkTo(self, null) ?? linkTo(alternate(feed.links), null);
  return {
    outlet,
    minutes: minutesOf(feed),
    items: (feed.entries ?? []).map((entry) => {
      const url = linkTo(alternate(entry.links), linkTo(entry.xml?.base, home) ?? home);
      const { content, summary } = entry;
      const isHtml = (content ?? summary)?.type !== 'text' && (content ?? summary)?.type !== undefined;
      return {
        key: entry.id ?? url,
        url,
        outlet,
        title: plainWords(entry.title?.value),
        byline: bylineOf(
          (entry.authors ?? []).flatMap(({ name }) => name ?? []),
          outlet,
        ),
        published: feedDate(entry.published ?? entry.updated),
        modified: feedDate(entry.updated),
        text: textOf(url, [content?.src ? undefined : content?.value, summary?.value], isHtml),
      };
    }),
  };
}
