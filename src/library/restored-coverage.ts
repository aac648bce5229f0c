import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../coverage/coverage.js';
import type { Party } from '../coverage/party.js';
import type { ArticleRecord, LibraryRecord, OfStory, Story } from '../formats/library/contents.js';
import { coverageRows, type Rows } from './coverage-rows.js';
import type { Engine } from './engine.js';
import { storable } from './packing.js';
import { markStatements } from './stories.js';
import type { Tables } from './tables.js';

const NOTHING: Coverage = { lineage: [], parties: [], claims: [], quotations: [], series: [] };
/** So many rows wait before they are written. */
const WAITING = 500;
/** So many articles have their statements marked at a time. */
const MARKED = 500;

/** Writes what was worked out across articles as it comes, one by one, into a library that has none. */
export class RestoredCoverage {
  /** The articles put in so far. */
  private readonly articles = new Map<string, { readonly key: number; readonly story: string | null }>();
  private readonly stories = new Set<string>();
  /** How many of a story a table has. */
  private readonly counts = new Map<string, number>();
  private waiting: Partial<Record<keyof Tables, readonly object[]>> = {};
  private size = 0;

  constructor(
    private readonly engine: Engine,
    private readonly db: Kysely<Tables>,
  ) {}

  /** A story, whether or not articles of it came before. */
  async story({ id, title }: Story): Promise<void> {
    const row = { id, title: storable(title ?? ''), started: null, ended: null, articles: 0 };
    await this.db
      .insertInto('story')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ title: row.title }))
      .execute();
    this.stories.add(id);
  }

  /** An article by its key, with its place in its story. */
  async article({ id, story, lineage }: ArticleRecord, key: number): Promise<void> {
    this.articles.set(id, { key, story });
    if (story === null) return;
    if (!this.stories.has(story)) await this.story({ id: story, title: null });
    await this.write(story, { ...NOTHING, lineage: lineage === null ? [] : [lineage] }, [id]);
  }

  /** Anything else, once all articles are in. */
  async put(record: LibraryRecord): Promise<void> {
    if (record.kind === 'party') await this.party(record.value);
    if (record.kind === 'claim') await this.ofStory(record.value, (claim) => ({ claims: [claim] }));
    if (record.kind === 'quotation') await this.ofStory(record.value, (quotation) => ({ quotations: [quotation] }));
    if (record.kind === 'series') await this.ofStory(record.value, (series) => ({ series: [series] }));
  }

  private async ofStory<T>({ story, ...rest }: OfStory<T>, coverage: (thing: T) => Partial<Coverage>): Promise<void> {
    if (story === null) return;
    if (!this.stories.has(story)) await this.story({ id: story, title: null });
    // what is left is the thing itself
    await this.write(story, { ...NOTHING, ...coverage(rest as T) });
  }

  /** A party goes to each story that it speaks in, with its sources there. */
  private async party(party: Party): Promise<void> {
    const storyOf = (article: string) => this.articles.get(article)?.story ?? null;
    const stories = new Set(party.members.map(({ article }) => storyOf(article)));
    let { maybe } = party;
    for (const story of [...stories].filter((id) => id !== null).sort()) {
      const members = party.members.filter(({ article }) => storyOf(article) === story);
      await this.write(story, { ...NOTHING, parties: [{ ...party, members, maybe }] });
      maybe = [];
    }
  }

  private async write(story: string, coverage: Coverage, articles: readonly string[] = []): Promise<void> {
    const rows: Rows = coverageRows(story, articles, coverage, (id) => this.articles.get(id)?.key);
    for (const [name, its] of Object.entries(rows) as [keyof Tables, readonly object[]][]) {
      const placed = PLACED.has(name) ? its.map((row) => ({ ...row, position: this.next(name, story) })) : its;
      this.waiting[name] = [...(this.waiting[name] ?? []), ...placed];
      this.size += placed.length;
    }
    if (this.size > WAITING) await this.flush();
  }

  private next(table: string, story: string): number {
    const key = `${table} ${story}`;
    const position = this.counts.get(key) ?? 0;
    this.counts.set(key, position + 1);
    return position;
  }

  private async flush(): Promise<void> {
    for (const [table, rows] of Object.entries(this.waiting))
      await this.engine.insertAll(this.db, table as keyof Tables, rows);
    this.waiting = {};
    this.size = 0;
  }

  /** Writes what waits, and what rests on the whole: how long stories run, and what statements are of. */
  async end(): Promise<void> {
    await this.flush();
    await this.db
      .deleteFrom('uncovered')
      .where('article', 'in', (of) => of.selectFrom('lineage').select('lineage.article'))
      .execute();
    const instant = (
      which: 'min' | 'max',
    ) => sql`(select ${sql.raw(which)}(coalesce(article.published_at, article.read_at))
      from lineage join article on article.key = lineage.article where lineage.story = story.id)`;
    await sql`update story set started = ${instant('min')}, ended = ${instant('max')},
      articles = (select count(*) from lineage where lineage.story = story.id)`.execute(this.db);
    const keys = [...this.articles.values()].map(({ key }) => key);
    for (let from = 0; from < keys.length; from += MARKED)
      await markStatements(this.db, this.engine, keys.slice(from, from + MARKED));
  }
}

/** Tables whose rows have a place among those of their story. */
const PLACED: ReadonlySet<keyof Tables> = new Set(['lineage', 'party', 'claim', 'quotation', 'series']);
