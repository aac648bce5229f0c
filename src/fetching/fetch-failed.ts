/** Why an address could not be read. */
export type FetchReason =
  /** Not an http or https address, or one with a name and password in it. */
  | 'bad-address'
  /** It leads to a private, local or otherwise not public address. */
  | 'not-allowed-address'
  /** The host's name stands for no address, or can't be looked up. */
  | 'dns'
  /** No connection, or one that broke before the answer was whole. */
  | 'connection'
  /** The certificate is not valid, or the server does not speak TLS. */
  | 'tls'
  /** The deadline passed. */
  | 'timeout'
  /** The caller's signal was aborted; its reason is the cause. */
  | 'aborted'
  /** A status other than 2xx; `status` is the number. */
  | 'status'
  /** A picture, a PDF, or whatever else no article is read from. */
  | 'content-type'
  | 'too-large'
  /** The site's robots.txt does not want it read by programs, or could not be had. */
  | 'robots'
  | 'robots-unavailable'
  /** The host asked to be left alone for longer than is waited. */
  | 'too-often'
  | 'too-many-redirects'
  | 'redirect-loop'
  /** A redirect from https to http. */
  | 'insecure-redirect'
  /** An answer that is not proper HTTP, or a damaged compression. */
  | 'bad-answer';

/** Thrown when an address can't be read; the message tells a person what was wrong, where, and what to do. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
  /** The address where it happened, after redirects; null if there was none yet. */
  readonly url: string | null;
  /** The HTTP status, for the reason `status`. */
  readonly status: number | null;
  /** Milliseconds that the host asks to be left alone for; null if it doesn't say. */
  readonly retryAfter: number | null;

  constructor(
    readonly reason: FetchReason,
    message: string,
    about: {
      readonly url?: URL | null;
      readonly status?: number | null;
      readonly retryAfter?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.url = about.url?.href ?? null;
    this.status = about.status ?? null;
    this.retryAfter = about.retryAfter ?? null;
  }
}
