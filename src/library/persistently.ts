/** Pauses between tries, in ms: doubled each time up to the longest. */
const FIRST_PAUSE = 25;
const LONGEST_PAUSE = 3_000;
/** How long to go on trying, in ms, unless told otherwise. */
export const PATIENCE = 60_000;

/** Does the work, again for as long as its errors are passing and patience lasts. */
export async function persistently<T>(
  isPassing: (error: unknown) => boolean,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  let pause = FIRST_PAUSE;
  for (let waited = 0; ; waited += pause, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || waited >= patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
