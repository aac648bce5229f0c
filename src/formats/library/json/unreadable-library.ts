/** Thrown for a file that no library can be made of; the message says what is wrong, where, and what to do. */
export class UnreadableLibrary extends Error {
  override readonly name = 'UnreadableLibrary';
}
