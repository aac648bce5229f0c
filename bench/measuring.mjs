/** Seconds of the processor that this process has had, with all its threads: other work on the machine does not count. */
export function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Adds up how long some kinds of work take, in seconds of the processor. */
export class Stopwatch {
  seconds = {};

  async time(what, work) {
    const began = processorSeconds();
    try {
      return await work();
    } finally {
      this.seconds[what] = (this.seconds[what] ?? 0) + processorSeconds() - began;
    }
  }

  /** Times what the source of these items does, not what is done with them. */
  async *each(what, items) {
    const source = items[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await this.time(what, () => source.next());
      if (done) return;
      yield value;
    }
  }
}

/** Milliseconds of each call. */
export async function timesOf(inputs, work) {
  const times = [];
  for (const input of inputs) {
    const began = performance.now();
    await work(input);
    times.push(performance.now() - began);
  }
  return times;
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const table = (rows) => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('');
};
