import type { Found } from './material.js';

/** The pages of a web archive, as they come; a record that can't be read, and where the archive breaks off, is a problem. */
export async function* archiveMaterials(archive: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Found> {
  // what reads archives takes a while to load: only where there is one to read
  const { pagesOfArchive } = await import('../pages/warc.js');
  for await (const found of pagesOfArchive(archive)) {
    if ('fault' in found) {
      const { record, message } = found.fault;
      yield { problem: { from: `${from}, ${record}`, message } };
      continue;
    }
    const { url, contentType, bytes, fetched } = found.page;
    const known = { id: url, url, contentType, ...(fetched ? { fetched } : {}) };
    yield { material: { kind: 'bytes', from: `${from}, ${url}`, bytes, ...known } };
  }
}
