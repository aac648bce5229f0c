import { createHash } from 'node:crypto';
import type { Descent } from '../../coverage/lineage.js';
import type { Party } from '../../coverage/party.js';
import type { Statement } from '../../statements/reading.js';
import { actOf } from '../said.js';
import type { KeptArticle, LibraryContents, PartyInShort } from './contents.js';
import { contentOf, sourceTextOf } from './spoken-words.js';

type Values = readonly (string | null)[];

/** An entity of FollowTheMoney: each property has a list of values. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * A library as FollowTheMoney entities (https://followthemoney.tech, schema of 3.8), a line each: an Article each; for
 * named parties a Person, PublicBody, Company, Organization or LegalEntity, with a Mention in each article that has a
 * statement of it and a Documentation for each statement; a Note for what an unnamed source says, since an entity needs
 * a name; an UnknownLink for who has it from whom.
 */
export async function* toFtm(contents: LibraryContents): AsyncGenerator<string> {
  for await (const party of contents.parties()) if (isEntity(party)) yield line(partyEntity(party));
  for await (const article of contents.articles()) {
    yield line(articleEntity(article));
    for (const mention of mentionsIn(article)) yield line(mention);
    for (const statement of article.reading.statements) yield line(statementEntity(article, statement));
    for (const descent of article.lineage?.from ?? [])
      if ('article' in descent.from) yield line(linkEntity(article, descent));
  }
}

const line = (entity: Entity): string => `${JSON.stringify(entity)}\n`;

/** Ids are letters, figures, stops and hyphens; of any other, the hash. */
function entityId(kind: string, ...parts: readonly string[]): string {
  const id = parts.join('-');
  const safe = /^[0-9A-Za-z.-]*[0-9A-Za-z]$/.test(id) && parts.every((part) => !part.includes('-'));
  return `hearsay-${kind}-${safe ? id : createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`;
}

const entity = (schema: string, id: string, properties: Readonly<Record<string, Values>>): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]): [string, string[]] => [
        name,
        values.filter((value) => value !== null && value !== '') as string[],
      ])
      .filter(([, values]) => values.length > 0),
  ),
});

type Named = PartyInShort & { readonly name: string };
/** A document that speaks is no party to anything, and who has no name can't be matched with anybody. */
const isEntity = <P extends PartyInShort>(party: P): party is P & Named =>
  party.named && party.name !== null && party.kind !== 'document';

const COMPANY = /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|GmbH|AG|SA|S\.A|Airlines?|Airways|Holdings|Industries)\b\.?$/;
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Inspectorate|Treasury|Parliament|Senate|Congress|Council|Court|Cabinet|Police|Government|Coastguard|Embassy)\b/;

/** By the name alone: a body whose name does not tell is an Organization. */
function schemaOf({ kind, name }: Named): string {
  if (kind === 'person') return 'Person';
  if (kind === 'group') return 'LegalEntity';
  return PUBLIC_BODY.test(name) ? 'PublicBody' : COMPANY.test(name) ? 'Company' : 'Organization';
}

function partyEntity(party: Party & Named): Entity {
  const { id, name, kind, description, affiliation } = party;
  const told = kind === 'person' ? { position: [description] } : { summary: [description] };
  return entity(schemaOf(party), entityId('party', id), { name: [name], ...told, notes: [affiliation] });
}

const articleId = (id: string): string => entityId('article', id);

function articleEntity({ id, reading, readAt }: KeptArticle): Entity {
  const { url, outlet, title, byline, published, modified, language, text } = reading.article;
  return entity('Article', articleId(id), {
    name: [title ?? id],
    title: [title],
    fileName: [id],
    author: byline,
    publisher: [outlet],
    sourceUrl: [url],
    publishedAt: [utc(published)],
    modifiedAt: [utc(modified)],
    retrievedAt: [utc(readAt)],
    language: [language],
    bodyText: [text],
  });
}

/** A party once, however many of the article's sources are it. */
function mentionsIn({ id, parties }: KeptArticle): readonly Entity[] {
  const named = new Map(
    Object.values(parties)
      .filter(isEntity)
      .map((party) => [party.id, party]),
  );
  return [...named.values()].map((party) =>
    entity('Mention', entityId('mention', id, party.id), {
      document: [articleId(id)],
      resolved: [entityId('party', party.id)],
      name: [party.name],
      detectedSchema: [schemaOf(party)],
    }),
  );
}

function statementEntity({ id, reading, parties }: KeptArticle, statement: Statement): Entity {
  const { url, published } = reading.article;
  const party = statement.source === null ? undefined : parties[statement.source];
  const content = contentOf(reading.article, statement);
  const key = entityId('statement', id, statement.id);
  if (party && isEntity(party))
    return entity('Documentation', key, {
      document: [articleId(id)],
      entity: [entityId('party', party.id)],
      role: [actOf(statement)],
      summary: [content],
      date: [utc(statement.when?.split('/')[0] ?? published)],
      sourceUrl: [url],
    });
  const who = sourceTextOf(reading.article, statement) ?? party?.description ?? 'no source given';
  return entity('Note', key, {
    name: [who],
    description: [`${who} (${actOf(statement)}): ${content}`],
    entity: [articleId(id)],
    sourceUrl: [url],
  });
}

const ROLES = { copy: 'copy of', rewrite: 'rewrite of', pickup: 'credits', version: 'version of' };

function linkEntity({ id }: KeptArticle, { from, relation, why }: Descent): Entity {
  const other = 'article' in from ? from.article : from.outlet;
  return entity('UnknownLink', entityId('lineage', id, relation, other), {
    subject: [articleId(id)],
    object: [articleId(other)],
    role: [ROLES[relation]],
    summary: [why],
  });
}

/** FollowTheMoney's dates are in UTC, and have no zone of their own; a day stays a day. */
function utc(iso: string | null): string | null {
  if (iso === null || !iso.includes('T')) return iso;
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 19);
}
