import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleLines } from '../../src/library/articles.js';
import { openLibrary } from '../../src/library/open.js';
import { addition } from './additions.js';
import { folderForTests, onBothEngines } from './engines.js';
import { halves, startAdding } from './processes.js';

/** Additions as a file, for a process to add. */
function additionsIn(file: string, count: number): string {
  const additions = Array.from({ length: count }, (_, n) => {
    const url = `https://quay.example/${n}`;
    const page = { kind: 'words', bytes: [n % 256, 2, 3], origin: url, name: null, url, contentType: null, item: null };
    return { ...addition({ url }), page, fingerprints: [n, n + 1000, n + 2000], terms: [n % 7] };
  });
  writeFileSync(file, JSON.stringify(additions));
  return file;
}

describe('a library that several processes write', () => {
  const folder = folderForTests();
  onBothEngines((bench) => {
    it('has each article once, whoever was first', async () => {
      const where = await bench.place();
      const file = additionsIn(join(folder(), 'additions.json'), 200);
      const adding = [startAdding(where, file), startAdding(where, file), startAdding(where, file)];
      for (const { ended } of adding) expect(await ended).toEqual({ code: 0, errors: '' });
      const said = adding.flatMap((one) => one.said);
      expect(said.filter((line) => line.startsWith('added'))).toHaveLength(200);
      expect(said.filter((line) => line.startsWith('unchanged'))).toHaveLength(400);
      expect(await halves(await bench.open(where))).toEqual([]);
    }, 60_000);

    it('is never broken, and has no half of a reading, however often a process is killed in it', async () => {
      const where = await bench.place();
      const file = additionsIn(join(folder(), 'additions.json'), 400);
      let acknowledged = 0;
      for (let round = 0; round < 20; round++) {
        const adding = startAdding(where, file);
        // every fifth while it opens the library, the others at moments spread over its work
        if (round % 5 > 0) await adding.opened;
        await new Promise((resolve) => setTimeout(resolve, ((round * 37) % 20) * 12));
        adding.process.kill('SIGKILL');
        await adding.ended;
        acknowledged = Math.max(acknowledged, adding.said.length);
        const library = await openLibrary(where, { create: true });
        expect(await halves(library), `after round ${round}`).toEqual([]);
        const there = new Set((await articleLines(library, {}, { limit: 1000 })).map(({ id }) => id));
        for (const line of adding.said) expect(there).toContain(line.split(' ')[1]);
        await library.close();
      }
      expect(acknowledged).toBeGreaterThan(0);
      expect(await startAdding(where, file).ended).toEqual({ code: 0, errors: '' });
      expect(await articleLines(await bench.open(where), {}, { limit: 1000 })).toHaveLength(400);
    }, 120_000);
  });
});
