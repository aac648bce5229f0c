import type { LibraryContents } from '../contents.js';
import { articleEntity, linkEntity, mentionsIn, statementEntity } from './article-entities.js';
import type { Entity } from './entity.js';
import { isEntity, partyEntity } from './party-entity.js';

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
