interface Kept {
  readonly value: unknown;
  readonly at: number;
}

/** So many answers are kept, the last used ones. */
const MOST = 60;
/** Milliseconds for which an answer is taken as it is, without asking again. */
const FRESH = 20_000;

const kept = new Map<string, Kept>();

/** What an address answered last, and whether that is recent; null if it is not known any more. */
export function recall(address: string, now: number): { readonly value: unknown; readonly fresh: boolean } | null {
  const found = kept.get(address);
  if (!found) return null;
  kept.delete(address);
  kept.set(address, found);
  return { value: found.value, fresh: now - found.at < FRESH };
}

/** Keeps an answer, and lets the one go that was used least lately. */
export function keep(address: string, value: unknown, now: number): void {
  kept.delete(address);
  kept.set(address, { value, at: now });
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

/** Forgets everything: something was written. */
export const forget = (): void => kept.clear();
