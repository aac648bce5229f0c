/** Thrown when a library does not have what was asked for; the message says so, and what comes nearest to it. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}
