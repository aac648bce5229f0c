const PATH = /\/(?:story|claim|article|source)\/([^/?#]+)/;
const ID = /^[0-9a-f]{16,}(?::[0-9a-z]+)?$/i;

/** The id in an address of a screen that somebody pasted, or an id by itself; null for other words. */
export function idIn(typed: string): string | null {
  const found = PATH.exec(typed)?.[1];
  if (found !== undefined) return found;
  return ID.test(typed.trim()) ? typed.trim() : null;
}
