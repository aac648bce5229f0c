/** So many at one time; others wait in the order in which they came. */
export interface Turns {
  /** @returns what ends the turn. @throws the reason of `stop` if it comes before the turn does */
  take(stop?: AbortSignal): Promise<() => void>;
}

/** @param atOnce how many */
export function turns(atOnce: number): Turns {
  let taken = 0;
  const waiting = new Set<() => void>();
  const end = () => {
    taken--;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next();
  };
  const begin = (): (() => void) => {
    taken++;
    let isOver = false;
    return () => {
      if (!isOver) end();
      isOver = true;
    };
  };
  return {
    take(stop) {
      if (taken < atOnce) return Promise.resolve(begin());
      return new Promise((resolve, reject) => {
        const called = () => {
          stop?.removeEventListener('abort', gone);
          resolve(begin());
        };
        const gone = () => {
          waiting.delete(called);
          reject(stop!.reason);
        };
        waiting.add(called);
        stop?.addEventListener('abort', gone, { once: true });
      });
    },
  };
}
