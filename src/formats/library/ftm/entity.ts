import { createHash } from 'node:crypto';

type Values = readonly (string | null)[];

/** An entity of FollowTheMoney: each property has a list of values. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Ids are letters, figures, stops and hyphens; of any other, the hash. */
export function entityId(kind: string, ...parts: readonly string[]): string {
  const id = parts.join('-');
  const safe = /^[0-9A-Za-z.-]*[0-9A-Za-z]$/.test(id) && parts.every((part) => !part.includes('-'));
  return `hearsay-${kind}-${safe ? id : createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`;
}

export const entity = (schema: string, id: string, properties: Readonly<Record<string, Values>>): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]): [string, string[]] => [
        name,
        values.filter((value) => value !== null && value !== '') as string[],
      ])
      .filter(([, values]) => values.length > 0),
  ),
});

/** FollowTheMoney's dates are in UTC, and have no zone of their own; a day stays a day. */
export function utc(iso: string | null): string | null {
  if (iso === null || !iso.includes('T')) return iso;
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 19);
}
