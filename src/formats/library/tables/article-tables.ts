import type { From } from '../../../coverage/covered.js';
import { statementId, statementRows } from '../statement-rows.js';
import { textHash } from '../text-hash.js';
import { each, table } from './table.js';

/** A row an article; two states of one page are two rows with the same `url`, the later with the earlier's id. */
export const articles = table(
  ({ articles }) => articles(),
  [
    ['id', ({ id }) => id],
    ['url', ({ reading }) => reading.article.url],
    ['outlet', ({ reading }) => reading.article.outlet],
    ['title', ({ reading }) => reading.article.title],
    ['byline', ({ reading }) => reading.article.byline.join('; ')],
    ['agency', ({ reading }) => reading.article.agency],
    ['published', ({ reading }) => reading.article.published],
    ['modified', ({ reading }) => reading.article.modified],
    ['read_at', ({ readAt }) => readAt],
    ['language', ({ reading }) => reading.article.language],
    ['story', ({ story }) => story],
    ['relation', ({ lineage }) => lineage?.relation ?? null],
    ['before', ({ before }) => before],
    ['text_sha256', ({ reading }) => textHash(reading.article.text)],
    ['text', ({ reading }) => reading.article.text],
  ],
);

const fromCells = (from: From) => ('article' in from ? [from.article, null] : [null, from.outlet]);

/** A row a place that an article descends from, an article of the library or an outlet beside it. */
export const lineage = table(
  ({ articles }) => each(articles(), ({ lineage }) => lineage?.from ?? []),
  [
    ['article', ([{ id }]) => id],
    ['relation', ([, { relation }]) => relation],
    ['from_article', ([, { from }]) => fromCells(from)[0] ?? null],
    ['from_outlet', ([, { from }]) => fromCells(from)[1] ?? null],
    ['share', ([, { share }]) => share],
    ['direction', ([, { direction }]) => direction],
    ['passages', ([, { passages }]) => passages.length],
    ['credits', ([, { credits }]) => credits.length],
    ['why', ([, { why }]) => why],
  ],
);

/** A row a statement, its source by the party's id: join it to `sources`. */
export const statements = table(
  ({ articles }) =>
    each(articles(), (article) =>
      statementRows(article).map((row, i) => ({ ...row, said: article.reading.statements[i]! })),
    ),
  [
    ['id', ([, { id }]) => id],
    ['article', ([, { article }]) => article],
    ['source', ([, { source }]) => source],
    ['source_text', ([, { sourceText }]) => sourceText],
    ['act', ([, { act }]) => act],
    ['mode', ([, { mode }]) => mode],
    ['content', ([, { content }]) => (typeof content === 'string' ? content : content.join(' … '))],
    ['claim', ([, { claim }]) => claim],
    ['stance', ([, { stance }]) => stance],
    ['hedged', ([, { said }]) => said.hedged],
    ['distanced', ([, { said }]) => said.distanced],
    ['negated', ([, { said }]) => said.negated],
    ['channel', ([, { said }]) => said.channel],
    ['when', ([, { said }]) => said.when],
    ['to', ([, { said }]) => said.to],
    ['within', ([{ id }, { said }]) => (said.within === null ? null : statementId(id, said.within))],
    ['answers', ([{ id }, { said }]) => (said.answers === null ? null : statementId(id, said.answers))],
    ['field', ([, { said }]) => said.field],
    ['confidence', ([, { said }]) => said.confidence],
  ],
);
