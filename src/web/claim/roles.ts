import type { Claim } from '../../api/contract/claim.js';

/** What an article is to a claim. */
export interface Role {
  /** The claim entered the coverage here. */
  readonly isOrigin: boolean;
  /** It says what the claim says, from elsewhere or at first hand. */
  readonly carries: boolean;
  /** Somebody disputes the claim in it. */
  readonly disputes: boolean;
}

/** The articles that have to do with a claim, with what each is to it. */
export function rolesOf({ statements, origins }: Pick<Claim, 'statements' | 'origins'>): ReadonlyMap<string, Role> {
  const first = new Set(origins.flatMap(({ place }) => ('article' in place ? [place.article] : [])));
  const chained = new Set(origins.flatMap(({ chain }) => chain.map(({ article }) => article)));
  const carrying = new Set([
    ...chained,
    ...statements.filter(({ partly, stance }) => !partly && stance === 'backs').map(({ article }) => article),
  ]);
  const disputing = new Set(statements.filter(({ stance }) => stance === 'disputes').map(({ article }) => article));
  return new Map(
    [...new Set([...first, ...carrying, ...disputing])].map((id) => [
      id,
      { isOrigin: first.has(id), carries: carrying.has(id), disputes: disputing.has(id) },
    ]),
  );
}

/** The sign of a role: ● an origin, ○ one that carries it, ◆ one where it is disputed. */
export const signOfRole = ({ isOrigin, carries }: Role): '●' | '○' | '◆' => (isOrigin ? '●' : carries ? '○' : '◆');

/** `origin`, `carries it`, `carries it, and it is disputed here`. */
export function roleWords({ isOrigin, carries, disputes }: Role): string {
  const told = isOrigin ? 'origin' : carries ? 'carries it' : '';
  return [told, ...(disputes ? [told === '' ? 'it is disputed here' : 'and it is disputed here'] : [])]
    .filter((words) => words !== '')
    .join(', ');
}
