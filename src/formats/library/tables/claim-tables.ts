import type { Place } from '../../../coverage/claim.js';
import { statementId } from '../statement-rows.js';
import { each, table } from './table.js';

/** How many articles have a statement of it. */
const articlesOf = (statements: readonly { readonly article: string }[]): number =>
  new Set(statements.map(({ article }) => article)).size;

/** A row a claim; `origins_most` is empty where the texts set no upper end. */
export const claims = table(
  ({ claims }) => claims(),
  [
    ['id', ({ id }) => id],
    ['story', ({ story }) => story],
    ['text', ({ text }) => text],
    ['articles', ({ statements }) => articlesOf(statements)],
    ['origins', ({ origins }) => origins.length],
    ['origins_least', ({ range }) => range[0]],
    ['origins_most', ({ range }) => range[1]],
    ['backed_by', ({ backedBy }) => backedBy.join(';')],
    ['disputed_by', ({ disputedBy }) => disputedBy.join(';')],
    ['why', ({ why }) => why],
  ],
);

/** A row a statement of a claim: joins `claims` to `statements`. */
export const claimStatements = table(
  ({ claims }) => each(claims(), ({ statements }) => statements),
  [
    ['claim', ([{ id }]) => id],
    ['statement', ([, { article, statement }]) => statementId(article, statement)],
    ['article', ([, { article }]) => article],
    ['stance', ([, { stance }]) => stance],
    ['implied', ([, { implied }]) => implied],
    ['partly', ([, { partly }]) => partly],
    ['why', ([, { why }]) => why],
  ],
);

const placeCells = (place: Place): { readonly article?: string; readonly outlet?: string; readonly public?: string } =>
  place;

/** A row an origin of a claim: an article, an outlet beside the library, or an occasion in public. */
export const origins = table(
  ({ claims }) => each(claims(), ({ origins }) => origins),
  [
    ['claim', ([{ id }]) => id],
    ['article', ([, { place }]) => placeCells(place).article ?? null],
    ['outlet', ([, { place }]) => placeCells(place).outlet ?? null],
    ['public', ([, { place }]) => placeCells(place).public ?? null],
    ['articles', ([, { statements }]) => articlesOf(statements)],
    ['statements', ([, { statements }]) => statements.length],
    ['because', ([, { because }]) => because],
  ],
);
