import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CountTable } from './count-table.js';

const TYPES = { words: 'STRING', whole: 'INT32', share: 'DOUBLE', truth: 'BOOLEAN' } as const;

/** A table as a Parquet file (https://parquet.apache.org), as pandas, R and DuckDB read it. */
export const countsParquet = ({ columns, rows }: CountTable): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, i) => ({
        name,
        type: TYPES[type],
        data: rows.map((cells) => cells[i]),
      })),
      createdBy: 'hearsay',
    }),
  );
