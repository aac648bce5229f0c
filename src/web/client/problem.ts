import type { Problem } from '../../api/contract/problem.js';

/** That the server did not give what was asked, with what it says about it. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    /** Seconds after which it is worth asking again, if the server says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail);
  }
}

/** What an answer that is no success says: its problem details, or as much as its status tells. */
export async function refusal(response: Response): Promise<Refused> {
  const told: unknown = await response.json().catch(() => null);
  const after = Number(response.headers.get('retry-after'));
  return new Refused(
    isProblem(told) ? told : problemOf(response.status, response.statusText || `Status ${response.status}`, ''),
    after > 0 ? after : null,
  );
}

/** That no answer came at all. */
export const unreachable = (): Refused =>
  new Refused(
    problemOf(0, 'Hearsay does not answer', 'Is `hearsay serve` still running? Start it again, then try once more.'),
  );

/** Why an answer did not come whole: what was refused, or that the connection broke. */
export const refusedBy = (error: unknown): Refused => (error instanceof Refused ? error : unreachable());

const problemOf = (status: number, title: string, detail: string): Problem => {
  return { type: 'about:blank', title, status, detail };
};

const isProblem = (told: unknown): told is Problem =>
  typeof told === 'object' && told !== null && 'title' in told && 'status' in told && 'detail' in told;
