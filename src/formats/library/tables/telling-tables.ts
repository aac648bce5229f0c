import { statementId } from '../statement-rows.js';
import { each, table } from './table.js';

/** A row a version of a quotation, in the words and with the speaker of one article. */
export const quotations = table(
  ({ quotations }) => each(quotations(), ({ versions }) => versions),
  [
    ['quotation', ([{ id }]) => id],
    ['story', ([{ story }]) => story],
    ['said', ([{ text }]) => text],
    ['said_by', ([{ speaker }]) => speaker],
    ['article', ([, { article }]) => article],
    ['statement', ([, { article, statement }]) => statementId(article, statement)],
    ['text', ([, { text }]) => text],
    ['speaker', ([, { speaker }]) => speaker],
    ['drifted', ([, { drifted }]) => drifted],
    ['changes', ([, { changes }]) => changes.join(';')],
  ],
);

/** A row a value of a quantity over time. */
export const values = table(
  ({ series }) => each(series(), ({ values }) => values),
  [
    ['series', ([{ id }]) => id],
    ['story', ([{ story }]) => story],
    ['quantity', ([{ quantity }]) => quantity],
    ['unit', ([{ unit }]) => unit],
    ['claim', ([{ claim }]) => claim],
    ['article', ([, { article }]) => article],
    ['statement', ([, { article, statement }]) => (statement === null ? null : statementId(article, statement))],
    ['source', ([, { source }]) => source],
    ['value', ([, { value }]) => value],
    ['bound', ([, { bound }]) => bound],
    ['at', ([, { at }]) => at],
  ],
);
