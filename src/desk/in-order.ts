/**
 * Results of `work` in the order of the items, at most `ahead` of them under way or waiting. A result is given as soon
 * as it is there, even while the next item is still waited for.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = null;
  let isEnded = false;
  try {
    for (;;) {
      if (!isEnded && next === null && waiting.length < ahead) next = handled(source.next());
      const [oldest] = waiting;
      if (oldest && (next === null || (await first(oldest, next)) === 0)) {
        yield await oldest;
        waiting.shift();
      } else if (next !== null) {
        const { value, done } = await next;
        next = null;
        if (done) isEnded = true;
        else waiting.push(handled(work(value)));
      } else return;
    }
  } finally {
    // an item that is still to come may never come: who stops early does not wait for it
    const closed = handled(Promise.resolve(source.return?.()));
    if (next === null) await closed;
    // but must for the work: a thread that is ended inside the model takes the process with it
    await Promise.allSettled(waiting);
  }
}

/** Which of two is settled first, 0 or 1. */
const first = (a: Promise<unknown>, b: Promise<unknown>): Promise<number> =>
  Promise.race([
    a.then(
      () => 0,
      () => 0,
    ),
    b.then(
      () => 1,
      () => 1,
    ),
  ]);

/** It is awaited later, in its turn: until then it must not count as unhandled. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
