/** What one fetch may take. */
export interface Limits {
  /** Milliseconds for all of it together: looking the name up, connecting, headers, redirects and body. */
  readonly deadline: number;
  /** Bytes of the body: as sent, and again after decompression. */
  readonly bytes: number;
  /** Redirects that are followed. */
  readonly redirects: number;
}

/** 20 s, 10 MB, 5 redirects: far more than a news page needs, little enough to lose by a page that means harm. */
export const LIMITS: Limits = { deadline: 20_000, bytes: 10 * 1024 * 1024, redirects: 5 };
