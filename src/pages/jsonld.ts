/** The fields of schema.org's Article and its kin that an article is made of; null where the page has none. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** False if the page says that only a part is shown to who has not paid. */
  readonly free: boolean;
  readonly live: boolean;
  /** The article's text, which some pages tell machines alone; its line breaks as they are given. */
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Named once in the page, referred to by @id elsewhere: deeper than this it is a loop. */
const DEEPEST = 4;

/**
 * The article that a page's JSON-LD blocks describe (schema.org: NewsArticle, ReportageNewsArticle, LiveBlogPosting, …;
 * single, in arrays, in @graph, with references by @id), or null. Blocks that are not JSON are mended if they can be,
 * else passed over.
 */
export function jsonLdArticle(blocks: readonly string[]): JsonLdArticle | null {
  const nodes = blocks.flatMap((block) => nodesOf(parse(block), 0));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  // a node that only refers to another has nothing but an @id: the one with most fields stands for it
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id)!).length) byId.set(id, node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => word(node.headline)) ?? articles[0];
  if (!article) return null;
  const names = (value: unknown) => namesIn(value, byId, 0);
  return {
    headline: word(article.headline) ?? word(article.name),
    authors: names(article.author ?? article.creator),
    publisher: names(article.publisher)[0] ?? names(article.sourceOrganization)[0] ?? null,
    published: word(article.datePublished) ?? word(article.dateCreated),
    modified: word(article.dateModified),
    url: word(article.url) ?? idOf(article.mainEntityOfPage),
    language: word(article.inLanguage),
    free: isFree(article.isAccessibleForFree ?? partsOf(article)[0]?.isAccessibleForFree),
    body: word(article.articleBody),
    live: typesOf(article).includes('LiveBlogPosting'),
  };
}

function parse(block: string): unknown {
  const bare = block.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\s*\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  }
  return null;
}

/** What templates get wrong: line breaks inside strings, commas before a closing bracket, a semicolon at the end. */
function mended(block: string): string {
  const kept: string[] = [];
  let inString = false;
  for (let i = 0; i < block.length; i++) {
    const char = block[i]!;
    if (inString && char === '\\') kept.push(char, block[++i] ?? '');
    else if (inString) {
      inString = char !== '"';
      kept.push(char < ' ' ? ' ' : char);
    } else if (char === ',' && /^,\s*[}\]]/.test(block.slice(i, i + 200))) continue;
    else {
      inString = char === '"';
      kept.push(char);
    }
  }
  return kept.join('').replace(/;\s*$/, '');
}

function nodesOf(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth));
  const node = value as Node;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

function namesIn(value: unknown, byId: ReadonlyMap<unknown, Node>, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return value.trim() && !/^https?:/.test(value) ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, byId, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const name = namesIn(node.name, byId, depth + 1);
  if (name.length > 0) return name;
  const other = byId.get(node['@id']);
  return other && other !== node ? namesIn(other, byId, depth + 1) : [];
}

const isFree = (told: unknown): boolean => !/^false$/i.test(String(told ?? true));

const partsOf = (node: Node): readonly Node[] => nodesOf(node.hasPart, 0);

const typesOf = (node: Node): readonly string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

const word = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : Array.isArray(value) ? word(value[0]) : null;

const idOf = (value: unknown): string | null =>
  word(typeof value === 'object' && value !== null ? (value as Node)['@id'] : value);
