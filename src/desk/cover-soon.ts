import type { LibraryThread } from './library-thread.js';

/** Works out what additions touch, behind them: what is added while that goes on is worked out once more together. */
export interface CoverSoon {
  /** There is something to work out. */
  ask(): void;
  /** When nothing is left to be worked out. */
  done(): Promise<void>;
}

/**
 * @param then done each time after
 * @param failed told what went wrong; what was not worked out waits for the next time
 */
export function coverSoon(writing: LibraryThread, then: () => void, failed: (error: unknown) => void): CoverSoon {
  let isAsked = false;
  let running: Promise<void> | null = null;
  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      try {
        await writing.run('cover');
        then();
      } catch (error) {
        failed(error);
      }
    }
    running = null;
  }
  return {
    ask() {
      isAsked = true;
      running ??= run();
    },
    done: async () => {
      await running;
    },
  };
}
