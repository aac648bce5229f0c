import { type RawBuilder, sql } from 'kysely';
import type { Claim } from '../coverage/claim.js';
import { type Gap, gapsIn } from './claim-gaps.js';
import { type After, type Listed, listed } from './listed.js';
import type { Library } from './open.js';

/** What is told of a claim in a list: how many articles carry it beside how many origins it has. */
export interface ClaimLine extends Gap, Pick<Claim, 'id' | 'text' | 'range'> {
  readonly story: string;
  /** How many parties back and dispute it. */
  readonly backedBy: number;
  readonly disputedBy: number;
}

/** Which claims to list: all that fit every condition named. */
export interface ClaimFilter {
  readonly story?: string | undefined;
  /** Id of a party that says something of it. */
  readonly party?: string | undefined;
}

/** When its story's latest article is of (0: not known), the story, and the claim's place in it. */
export type ClaimPlace = readonly [ended: number, story: string, position: number];

interface Row {
  readonly id: string;
  readonly story: string;
  readonly position: number;
  readonly ended: number;
}

/** Claims, those of the latest story first, in each in the order in which it tells them. */
export function claimsListed(
  { engine, read }: Library,
  { story, party }: ClaimFilter,
  { limit, after }: After<ClaimPlace>,
): Promise<Listed<ClaimLine, ClaimPlace>> {
  const where: RawBuilder<unknown>[] = [sql`true`];
  if (story !== undefined) where.push(sql`claim.story = ${story}`);
  if (party !== undefined) where.push(sql`claim.id in (select claim from statement where party = ${party})`);
  if (after !== undefined) where.push(behind(after));
  return read(async (db) => {
    const { rows } = await sql<Row>`select claim.id as id, claim.story as story, claim.position as position,
        coalesce(story.ended, 0) as ended from claim join story on story.id = claim.story
      where ${sql.join(where, sql` and `)}
      order by coalesce(story.ended, 0) desc, claim.story, claim.position limit ${limit + 1}`.execute(db);
    const found = listed(rows, limit, ({ ended, story: of, position }): ClaimPlace => [ended, of, position]);
    const ids = found.items.map(({ id }) => id);
    const kept = await sql<{ id: string; story: string; data: string }>`select id, story, data from claim
      where id in ${engine.strings(ids)}`.execute(db);
    const whole = new Map(kept.rows.map(({ id, story: of, data }) => [`${of} ${id}`, JSON.parse(data) as Claim]));
    const gapOf = await gapsIn(engine, db, [...new Set(found.items.map((row) => row.story))]);
    const items = found.items.map(({ id, story: of }): ClaimLine => {
      const { text, range, backedBy, disputedBy } = whole.get(`${of} ${id}`)!;
      const told = { backedBy: backedBy.length, disputedBy: disputedBy.length };
      return { id, story: of, text, ...gapOf(of, id), range, ...told };
    });
    return { items, next: found.next };
  });
}

const behind = ([ended, story, position]: ClaimPlace) => sql`(coalesce(story.ended, 0) < ${ended}
  or (coalesce(story.ended, 0) = ${ended} and (claim.story > ${story}
    or (claim.story = ${story} and claim.position > ${position}))))`;
