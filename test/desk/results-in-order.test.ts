import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/desk/in-order.js';

const later = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

async function* of<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const result of results) given.push(result);
  return given;
}

describe('results of work under way', () => {
  it('come in the order of the items, whichever is done first', async () => {
    const results = await all(inOrder(of(30, 1, 20, 2), 4, (n) => later(n, n)));
    expect(results).toEqual([30, 1, 20, 2]);
  });

  it('come as soon as they are there, though the next item does not', async () => {
    async function* thenNothing() {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(thenNothing(), 4, async (n) => n);
    expect(await results.next()).toEqual({ value: 1, done: false });
    await results.return(undefined);
  });

  it('are never more at once than asked for', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++underWay);
      await later(1, n);
      underWay--;
      return n;
    };
    for await (const _ of inOrder(of(1, 2, 3, 4, 5, 6, 7), 3, work));
    expect(most).toBe(3);
  });

  it('end with the fault of an item or of the work', async () => {
    async function* broken() {
      yield 1;
      throw new Error('no more items');
    }
    await expect(all(inOrder(broken(), 2, async (n) => n))).rejects.toThrow('no more items');
    const failing = inOrder(of(1, 2), 2, (n) => (n === 1 ? later(5, n) : Promise.reject(new Error('no work'))));
    await expect(all(failing)).rejects.toThrow('no work');
  });

  it('leave no work running when somebody stops early, and close the items', async () => {
    let done = 0;
    let closed = false;
    async function* items() {
      try {
        yield* [1, 2, 3, 4];
      } finally {
        closed = true;
      }
    }
    for await (const _ of inOrder(items(), 3, (n) => later(5 * n, n).then(() => done++))) break;
    expect([done, closed]).toEqual([3, true]);
  });
});
