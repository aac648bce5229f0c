import type { Kysely, RawBuilder } from 'kysely';
import type { Span } from '../text/span.js';
import type { LibraryError } from './library-error.js';
import type { SearchTerms } from './search-terms.js';
import type { Tables } from './tables.js';

/** What full-text search covers. */
export type Searched = 'statement' | 'article';

/** The words that tables are made with where the engines differ. */
export interface Ddl {
  /** A column for a number that the engine gives each row. */
  readonly key: string;
  readonly integer: string;
  readonly real: string;
  readonly bytes: string;
  /** After a table whose rows are its primary key. */
  readonly keyOnly: string;
  /** The first version's search indexes over `statement` and `article`. */
  readonly search1: readonly string[];
}

/** Which of many rows in order. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** All in which SQLite and PostgreSQL differ; queries are otherwise the same. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  readonly ddl: Ddl;
  /** The version of the library's tables; 0 if there are none. @throws LibraryError if it is something else's. */
  version(db: Kysely<Tables>): Promise<number>;
  /** Sets it, inside the transaction that brings the tables there. */
  setVersion(db: Kysely<Tables>, version: number): Promise<void>;
  /** Keeps others from migrating until the transaction ends. */
  lockSchema(db: Kysely<Tables>): Promise<void>;
  /** Inserts all rows by one statement; for tables without bytes. Rows that are there already stay. */
  insertAll<T extends keyof Tables>(db: Kysely<Tables>, table: T, rows: readonly object[]): Promise<void>;
  /** A list, however long, as a table of one column, `value`. */
  numbers(values: readonly number[]): RawBuilder<number>;
  strings(values: readonly string[]): RawBuilder<string>;
  /** The rows that have the words: a table of `key` and `rank`, the best lowest; all, or the best in this window. */
  matching(searched: Searched, terms: SearchTerms, best?: Window): RawBuilder<unknown>;
  /** Where in each row the words found are: UTF-16 offsets into a statement's content, or an article's text. */
  places(
    db: Kysely<Tables>,
    searched: Searched,
    terms: SearchTerms,
    keys: readonly number[],
  ): Promise<ReadonlyMap<number, readonly Span[]>>;
  /** Whether the same is worth trying again: the connection was lost, or two writers stood in each other's way. */
  isPassing(error: unknown): boolean;
  /** The error in words for a person, if it is one of the engine's. */
  explain(error: unknown): LibraryError | null;
  /** What is wrong with the library; empty if nothing is. */
  faults(): Promise<readonly string[]>;
  /**
   * Does the work while nobody else does any under this lock, in whatever process or machine; if somebody does, waits for
   * the end of it, or, without `wait`, gives null. In a file nobody is kept off.
   */
  alone<T>(work: () => Promise<T>, wait: boolean): Promise<T | null>;
  /** Bytes on disk. */
  size(): Promise<number>;
  /** Writes a whole copy while others read and write. */
  backup(file: string): Promise<void>;
  /** Lets nothing of what was deleted linger in the files. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
