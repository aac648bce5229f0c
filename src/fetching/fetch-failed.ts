/** Why an address could not be read. */
export type FetchProblem =
  | 'bad-address'
  | 'not-allowed-address'
  | 'unknown-host'
  | 'connection'
  | 'timeout'
  | 'status'
  | 'content-type'
  | 'too-large'
  | 'redirects';

/** Thrown when an address can't be read; the message is for a person. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
  constructor(
    readonly problem: FetchProblem,
    message: string,
  ) {
    super(message);
  }
}
