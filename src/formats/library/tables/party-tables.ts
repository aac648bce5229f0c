import { countCell } from '../../csv-row.js';
import { table } from './table.js';

/** A row a party: the sources that are one, across articles. */
export const sources = table(
  ({ parties }) => parties(),
  [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['named', ({ named }) => named],
    ['count', ({ count }) => countCell(count)],
    ['description', ({ description }) => description],
    ['affiliation', ({ affiliation }) => affiliation],
    ['reason', ({ reason }) => reason],
    ['reason_class', ({ reasonClass }) => reasonClass],
    ['articles', ({ members }) => new Set(members.map(({ article }) => article)).size],
    ['maybe', ({ maybe }) => maybe.map(({ party }) => party).join(';')],
  ],
);
