import { expect, it } from 'vitest';
import type { LibraryContents } from '../../../src/formats/library/contents.js';
import { toFtm } from '../../../src/formats/library/ftm/to-ftm.js';
import { toGraphml } from '../../../src/formats/library/graphml.js';
import { fromLibraryJson } from '../../../src/formats/library/json/from-json.js';
import { toLibraryJson } from '../../../src/formats/library/json/to-json.js';
import { toJsonLd } from '../../../src/formats/library/jsonld.js';
import { toLibraryCsv } from '../../../src/formats/library/tables/to-csv.js';
import { bridge, textOf } from './harbour-bridge.js';

const formats: Readonly<Record<string, (contents: LibraryContents) => AsyncIterable<string>>> = {
  json: toLibraryJson,
  csv: (contents) => toLibraryCsv('articles', contents),
  graphml: toGraphml,
  jsonld: toJsonLd,
  ftm: toFtm,
};

it.each(Object.entries(formats))('writes an article before it asks for those after the next: %s', async (_, write) => {
  let asked = 0;
  const articles = async function* () {
    for await (const article of bridge.articles())
      for (let i = 0; i < 50; i++) {
        asked++;
        yield { ...article, id: `${article.id}.${i}` };
      }
  };
  for await (const chunk of write({ ...bridge, articles })) if (chunk.includes('wire.1')) break;
  expect(asked).toBeLessThanOrEqual(3);
});

it('gives what it has read of a file before it reads on', async () => {
  const text = await textOf(toLibraryJson(bridge));
  let taken = 0;
  const chunks = async function* () {
    for (let i = 0; i < text.length; i += 50) {
      taken += 50;
      yield text.slice(i, i + 50);
    }
  };
  for await (const record of fromLibraryJson(chunks())) {
    expect(record.kind).toBe('article');
    break;
  }
  expect(taken).toBeLessThan(text.length / 3);
});
