import { open } from 'node:fs/promises';

/** A place to write to. Each write is whole lines or bytes, and is over when the system has taken them. */
export interface Sink {
  readonly name: string;
  write(words: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Thrown when nobody reads the output any more (`| head`): no fault, just the end. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Thrown when output can't be written; the message says where and why. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  constructor(where: string, error: unknown) {
    const { code, message } = error as NodeJS.ErrnoException;
    super(`cannot write to ${where}: ${(code && REASONS[code]) ?? message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'part of its path is not a folder',
};

/** @throws ReaderGone, Unwritable on writing */
export function standardOutput(stream: NodeJS.WriteStream): Sink {
  // a closed pipe is also told by an event, which without a listener would end the program with a stack trace
  stream.on('error', () => {});
  return {
    name: 'standard output',
    write: (words) =>
      new Promise((resolve, reject) => {
        stream.write(words, (error) => {
          if (!error) resolve();
          else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new ReaderGone());
          else reject(new Unwritable('standard output', error));
        });
      }),
    close: async () => {},
  };
}

/**
 * A file, begun anew. If a write fails half way, the half line is taken back.
 * @throws Unwritable
 */
export async function fileSink(path: string): Promise<Sink> {
  const file = await open(path, 'w').catch((error) => {
    throw new Unwritable(path, error);
  });
  let whole = 0;
  return {
    name: path,
    async write(words) {
      const bytes = Buffer.from(words);
      try {
        await file.writeFile(bytes);
        whole += bytes.length;
      } catch (error) {
        await file.truncate(whole).catch(() => {}); // on a full disk this may fail too: the fault is reported below
        throw new Unwritable(path, error);
      }
    },
    close: () => file.close(),
  };
}
