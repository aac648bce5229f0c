import type { Descent } from '../../../coverage/lineage.js';
import type { Statement } from '../../../statements/reading.js';
import { actOf } from '../../said.js';
import type { KeptArticle } from '../contents.js';
import { contentOf, sourceTextOf } from '../spoken-words.js';
import { type Entity, entity, entityId, utc } from './entity.js';
import { isEntity, schemaOf } from './party-entity.js';

const articleId = (id: string): string => entityId('article', id);

export function articleEntity({ id, reading, readAt }: KeptArticle): Entity {
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
export function mentionsIn({ id, parties }: KeptArticle): readonly Entity[] {
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

export function statementEntity({ id, reading, parties }: KeptArticle, statement: Statement): Entity {
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

export function linkEntity({ id }: KeptArticle, { from, relation, why }: Descent): Entity {
  const other = 'article' in from ? from.article : from.outlet;
  return entity('UnknownLink', entityId('lineage', id, relation, other), {
    subject: [articleId(id)],
    object: [articleId(other)],
    role: [ROLES[relation]],
    summary: [why],
  });
}
