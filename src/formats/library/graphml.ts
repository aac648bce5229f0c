import type { From } from '../../coverage/covered.js';
import type { Descent } from '../../coverage/lineage.js';
import type { KeptArticle, LibraryContents } from './contents.js';
import { element, escapeXml } from './xml.js';

type Datum = string | number | null;

/** What is told of an article or outlet, and of a descent: a name and a type that Gephi and yEd read, each. */
const OF_NODES = {
  label: 'string',
  kind: 'string',
  outlet: 'string',
  title: 'string',
  published: 'string',
  url: 'string',
  story: 'string',
};
const OF_EDGES = { relation: 'string', share: 'double', direction: 'string', why: 'string' };

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...keys('node', OF_NODES),
  ...keys('edge', OF_EDGES),
  '<graph id="lineage" edgedefault="directed">',
];

/**
 * Who has it from whom, as GraphML (http://graphml.graphdrawing.org): a node an article and an outlet that is credited
 * but not in the library, an edge from each to where it descends from. Streams out an article at a time.
 */
export async function* toGraphml({ articles }: LibraryContents): AsyncGenerator<string> {
  yield lines(HEAD);
  const outlets = new Set<string>();
  for await (const article of articles()) {
    const from = article.lineage?.from ?? [];
    const beside = from.flatMap(({ from: place }) =>
      'outlet' in place && !outlets.has(place.outlet) ? [place.outlet] : [],
    );
    for (const outlet of beside) outlets.add(outlet);
    yield lines([
      articleNode(article),
      ...[...new Set(beside)].map((outlet) => node(nodeId({ outlet }), { label: outlet, kind: 'outlet', outlet })),
      ...from.map((descent) => edge(article.id, descent)),
    ]);
  }
  yield '</graph>\n</graphml>\n';
}

const lines = (parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('');

function articleNode({ id, reading, story }: KeptArticle): string {
  const { outlet, title, published, url } = reading.article;
  const label = [outlet, title ?? id].filter((part) => part !== null).join(': ');
  return node(nodeId({ article: id }), { label, kind: 'article', outlet, title, published, url, story });
}

const node = (id: string, told: Partial<Record<keyof typeof OF_NODES, Datum>>): string =>
  `<node id="${id}">${data('node', told)}</node>`;

const edge = (article: string, { from, relation, share, direction, why }: Descent): string =>
  `<edge source="${nodeId({ article })}" target="${nodeId(from)}">${data('edge', { relation, share, direction, why })}</edge>`;

const data = (of: 'node' | 'edge', told: Readonly<Record<string, Datum>>): string =>
  Object.entries(told)
    .map(([name, value]) => element('data', value, ` key="${of}-${name}"`))
    .join('');

function keys(of: 'node' | 'edge', told: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(told).map(
    ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
  );
}

/** GraphML's schema takes name tokens for ids: all else is written as its code. */
function nodeId(from: From): string {
  const [kind, name] = 'article' in from ? ['a', from.article] : ['o', from.outlet];
  return `${kind}.${name.replace(/[^A-Za-z0-9.-]/gu, (char) => `_${char.codePointAt(0)!.toString(16)}_`)}`;
}
