import { createHash, timingSafeEqual } from 'node:crypto';

/** What a token allows: `write` allows all that `read` does. */
export type Scope = 'read' | 'write';

export interface Token {
  readonly scope: Scope;
  readonly token: string;
}

/** Thrown for a file of tokens that is none; the message tells what is wrong in it. */
export class WrongTokens extends Error {
  override readonly name = 'WrongTokens';
}

const SHORTEST = 16;

/**
 * The tokens of a file: lines of `read TOKEN` or `write TOKEN`; empty ones, and those that begin with `#`, count for
 * nothing.
 * @throws WrongTokens
 */
export function tokensIn(words: string): readonly Token[] {
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  const tokens = lines.flatMap((line, i): readonly Token[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [, scope, token] = /^(read|write)\s+(\S+)$/.exec(line) ?? [];
    if (scope === undefined || token === undefined)
      throw new WrongTokens(`line ${i + 1} is not \`read TOKEN\` or \`write TOKEN\``);
    if (token.length < SHORTEST)
      throw new WrongTokens(`the token of line ${i + 1} has fewer than ${SHORTEST} characters`);
    return [{ scope: scope as Scope, token }];
  });
  if (tokens.length === 0) throw new WrongTokens('it has no token');
  return tokens;
}

/**
 * What a token allows; null if it is none of these. It takes the same time whatever is given: hashes are compared, and
 * all of them.
 */
export function scopeOf(given: string, tokens: readonly Token[]): Scope | null {
  const hash = sha256(given);
  let found: Scope | null = null;
  for (const { scope, token } of tokens) if (timingSafeEqual(hash, sha256(token)) && found !== 'write') found = scope;
  return found;
}

const sha256 = (words: string): Buffer => createHash('sha256').update(words).digest();
