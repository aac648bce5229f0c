import type { RdfFeed, RssFeed } from 'feedsmith';
import type { Parsed } from './feed.js';
import { feedDate } from './feed-date.js';
import { linkTo } from './feed-links.js';
import { minutesOf } from './feed-minutes.js';
import { bylineOf, plainWords, textOf } from './feed-words.js';

type RssItem = Partial<RssFeed.Item<string>> & Partial<RdfFeed.Item<string>>;

/** RSS 0.9 to 2.0, and RDF, which is RSS 1.0. Relative links are taken from the site's address, as readers do. */
export function fromRss(
  feed: Partial<RssFeed.Feed<string>> | Partial<RdfFeed.Feed<string>>,
  address: string | null,
): Parsed {
  const outlet = plainWords(feed.title);
  const base = linkTo(feed.link, address) ?? address;
  const items: readonly RssItem[] = feed.items ?? [];
  return {
    outlet,
    minutes: minutesOf(feed),
    items: items.map((item) => {
      const guid = item.guid?.value ?? item.rdf?.about ?? null;
      const url = linkTo(item.link, base) ?? (item.guid?.isPermaLink === false ? null : linkTo(guid, null));
      const names = (item.authors ?? []).flatMap((author) => author.name ?? inBrackets(author.email));
      return {
        key: guid ?? url,
        url,
        outlet,
        title: plainWords(item.title),
        byline: bylineOf(item.dc?.creators ?? names, outlet),
        published: feedDate(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.atom?.published),
        modified: feedDate(item.atom?.updated ?? item.dcterms?.modified?.[0]),
        text: textOf(url, [item.content?.encoded, item.description], true),
      };
    }),
  };
}

/** RSS's `desk@tide.example (Jane Doe)`. */
const inBrackets = (email: string | undefined): readonly string[] => (email ?? '').match(/(?<=\()[^()]+(?=\))/g) ?? [];
