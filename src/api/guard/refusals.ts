/** How often each client was refused within a minute, so that nobody goes on guessing. */
export interface Refusals {
  /** Counts one. */
  note(client: string): void;
  /** Seconds for which a client that was refused too often has to wait; null if it need not. */
  wait(client: string): number | null;
}

const MINUTE = 60_000;
/** Those that were refused first are forgotten when there are more. */
const MOST_CLIENTS = 5_000;

/**
 * @param most for one client in a minute
 * @param now milliseconds since 1970
 */
export function refusals(most: number, now: () => number): Refusals {
  const counts = new Map<string, { count: number; readonly until: number }>();
  const countOf = (client: string) => {
    const found = counts.get(client);
    return found && found.until > now() ? found : null;
  };
  return {
    note(client) {
      const known = countOf(client);
      if (known) {
        known.count++;
        return;
      }
      counts.delete(client);
      const [first] = counts.keys();
      if (first !== undefined && counts.size >= MOST_CLIENTS) counts.delete(first);
      counts.set(client, { count: 1, until: now() + MINUTE });
    },
    wait(client) {
      const known = countOf(client);
      return known && known.count >= most ? Math.ceil((known.until - now()) / 1000) : null;
    },
  };
}
