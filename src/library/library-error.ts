/** Why a library could not be opened, read or written. */
export type LibraryReason =
  /** There is no file, folder or database of that name. */
  | 'not-found'
  /** A file or database of something else. */
  | 'not-a-library'
  /** Made by a later version of the program. */
  | 'newer'
  /** Made by an earlier version, and opened read-only, so that it can't be brought up to date. */
  | 'older'
  | 'read-only'
  | 'full'
  | 'corrupt'
  /** Another process holds it for longer than it is worth waiting. */
  | 'busy'
  /** The server does not answer, or refuses the name or password. */
  | 'unreachable'
  /** What was asked for makes no sense for this library. */
  | 'unsupported';

/** Thrown when a library can't do what was asked; the message tells a person what was wrong, where, and what to do. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly reason: LibraryReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
