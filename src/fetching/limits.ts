/** What one fetch may take. */
export interface Limits {
  /** Milliseconds for all of it: name, connection, redirects and body. */
  readonly deadline: number;
  /** Bytes of the body after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

export const LIMITS: Limits = { deadline: 20_000, bytes: 10 * 1024 * 1024, redirects: 5 };
