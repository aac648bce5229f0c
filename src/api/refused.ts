import type { Problem } from './contract/problem.js';

/** A request that is not answered, with what to tell of it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /**
   * @param statusCode of HTTP
   * @param detail what is wrong, in a sentence
   * @param more the fields that are wrong; seconds after which to try again
   */
  constructor(
    readonly statusCode: number,
    detail: string,
    readonly more: { readonly errors?: NonNullable<Problem['errors']>; readonly retryAfter?: number } = {},
  ) {
    super(detail);
  }
}
