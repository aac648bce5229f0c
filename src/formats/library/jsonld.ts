import type { Claim, Origin } from '../../coverage/claim.js';
import type { From } from '../../coverage/covered.js';
import type { Party } from '../../coverage/party.js';
import type { Quotation } from '../../coverage/quotation.js';
import type { KeptArticle, LibraryContents, OfStory } from './contents.js';

type Node = Readonly<Record<string, unknown>>;

/** An IRI for what has no address of its own. Two states of a page share an address: an article's is its id as well. */
const iri = (kind: 'article' | 'party' | 'claim' | 'quotation' | 'story', id: string): string =>
  `urn:hearsay:${kind}:${encodeURIComponent(id)}`;

const to = (kind: Parameters<typeof iri>[0], id: string): Node => ({ '@id': iri(kind, id) });

/**
 * A library as JSON-LD in the words of schema.org: NewsArticle with what it is based on, Person and Organization,
 * Claim with where it appears, Quotation with to whom an article gives it. One object, an element of its graph a line.
 */
export async function* toJsonLd(contents: LibraryContents): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let before = '\n';
  for await (const node of nodesOf(contents)) {
    yield before + JSON.stringify(withoutGaps(node));
    before = ',\n';
  }
  yield '\n]}\n';
}

async function* nodesOf(contents: LibraryContents): AsyncGenerator<Node> {
  for await (const article of contents.articles()) yield articleNode(article);
  for await (const party of contents.parties()) yield partyNode(party);
  for await (const { id, title } of contents.stories())
    yield { '@type': 'Thing', '@id': iri('story', id), name: title };
  for await (const claim of contents.claims()) yield claimNode(claim);
  for await (const quotation of contents.quotations()) yield* quotationNodes(quotation);
}

function articleNode({ id, story, lineage, reading, readAt }: KeptArticle): Node {
  const { url, outlet, title, byline, published, modified, language, text } = reading.article;
  return {
    '@type': 'NewsArticle',
    '@id': iri('article', id),
    url,
    headline: title,
    publisher: outlet === null ? null : { '@type': 'NewsMediaOrganization', name: outlet },
    author: byline.map((name) => ({ '@type': 'Person', name })),
    datePublished: published,
    dateModified: modified,
    inLanguage: language,
    articleBody: text,
    isBasedOn: (lineage?.from ?? []).map(({ from }) => basis(from)),
    about: story === null ? null : to('story', story),
    sdDatePublished: readAt,
  };
}

const basis = (from: From): Node =>
  'article' in from
    ? to('article', from.article)
    : { '@type': 'NewsArticle', publisher: { '@type': 'NewsMediaOrganization', name: from.outlet } };

/** Schema.org has no group of people: one is an organisation, as several who speak as one. */
const TYPES = { person: 'Person', group: 'Organization', organisation: 'Organization', document: 'CreativeWork' };

const partyNode = ({ id, name, kind, description, affiliation }: Party): Node => ({
  '@type': TYPES[kind],
  '@id': iri('party', id),
  name,
  description,
  [kind === 'person' ? 'affiliation' : 'parentOrganization']:
    affiliation === null || kind === 'document' ? null : { '@type': 'Organization', name: affiliation },
});

function claimNode({ id, text, statements, origins, story, backedBy }: OfStory<Claim>): Node {
  const first = origins.length === 1 ? placeNode(origins[0]!.place) : null;
  return {
    '@type': 'Claim',
    '@id': iri('claim', id),
    text,
    author: backedBy.map((party) => to('party', party)),
    appearance: [...new Set(statements.map(({ article }) => article))].map((article) => to('article', article)),
    firstAppearance: first,
    about: story === null ? null : to('story', story),
  };
}

const placeNode = (place: Origin['place']): Node =>
  'public' in place ? { '@type': 'CreativeWork', name: place.public } : basis(place);

/** The utterance, and the words that each article makes of it. */
function quotationNodes({ id, text, speaker, versions }: Quotation): readonly Node[] {
  const utterance = {
    '@type': 'Quotation',
    '@id': iri('quotation', id),
    text,
    creator: speaker && to('party', speaker),
  };
  return [
    utterance,
    ...versions.map((version) => ({
      '@type': 'Quotation',
      exampleOfWork: { '@id': utterance['@id'] },
      text: version.text,
      spokenByCharacter: version.speaker && to('party', version.speaker),
      isPartOf: to('article', version.article),
    })),
  ];
}

/** Without what is not known, which JSON-LD leaves out. */
const withoutGaps = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
