/** Thrown when so much waits to be done that more would wait too long; the message tells what and how much. */
export class TooMuchWaits extends Error {
  override readonly name = 'TooMuchWaits';
}
