import { expect, it } from 'vitest';
import { turns } from '../../src/desk/turns.js';

it('turns are taken in order, so many at a time', async () => {
  const { take } = turns(2);
  const order: number[] = [];
  const [first, second] = [await take(), await take()];
  const later = [3, 4].map(async (n) => {
    const end = await take();
    order.push(n);
    return end;
  });
  await Promise.resolve();
  expect(order).toEqual([]);
  first();
  first();
  await later[0];
  expect(order).toEqual([3]);
  second();
  await later[1];
  expect(order).toEqual([3, 4]);
});

it('who goes while waiting is passed over', async () => {
  const { take } = turns(1);
  const end = await take();
  const stop = new AbortController();
  const gone = take(stop.signal);
  const patient = take();
  stop.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  end();
  await expect(patient).resolves.toBeTypeOf('function');
});
