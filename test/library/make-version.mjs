// Makes the library that test/library/migrating.test.ts brings up to date, of the version that the program writes now:
// node test/library/make-version.mjs (after npm run build). Run it once, when a migration is added.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addReadings } from '../../dist/library/add.js';
import { putMeta } from '../../dist/library/meta.js';
import { SCHEMA_VERSION } from '../../dist/library/migrate.js';
import { openLibrary } from '../../dist/library/open.js';
import { replaceStories } from '../../dist/library/stories.js';

const SOURCE = {
  ...{ id: 's1', name: 'Maud Brel', kind: 'person', named: true, count: [1, 1], partOf: null, description: null },
  ...{ affiliation: null, access: null, anonymity: null, reason: null, reasonClass: null, unresolved: false },
  ...{ mentions: [[0, 9]], evidence: {} },
};
const statement = (id, cue, content) => ({
  ...{ id, source: 's1', act: 'assert', mode: 'indirect', hedged: false, distanced: false, negated: false },
  ...{ answered: null, channel: null, channelSpan: null, platform: null, when: null, whenSpan: null, to: null },
  ...{ toSpan: null, spokenBy: null, via: null, within: null, answers: null, about: [], field: 'text' },
  ...{ spans: { source: [[0, 9]], cue: [cue], content: [content] }, inferred: [], because: {} },
  ...{ unresolved: false, confidence: 0.9 },
});
const article = (title, published, text) => ({
  ...{ url: `https://quay.example/${published}`, outlet: 'The Quay', title, byline: [], published, modified: null },
  ...{ language: 'en', agency: null, warnings: [], text, from: {} },
});
const reading = (article, statements) => ({ id: 'quay', article, sources: [SOURCE], statements, findings: [] });
const addition = (read) => ({
  ...{ reading: read, readAt: '2031-05-02T10:00:00.000Z', reader: 'first model', fingerprints: [1, 2], terms: [3] },
  page: {
    kind: 'words',
    bytes: Buffer.from(read.article.text),
    origin: 'quay.txt',
    name: null,
    url: null,
    contentType: null,
    item: null,
  },
});

const folder = mkdtempSync(join(tmpdir(), 'hearsay-version-'));
const where = join(folder, 'version.db');
const library = await openLibrary(where, { create: true });
const ferry = 'Maud Brel said the ferry would sail. Brel added that it was safe.';
const [first] = await addReadings(library, [
  addition(
    reading(article('Ferry to sail', '2031-05-01', ferry), [
      statement('q1', [10, 14], [15, 35]),
      statement('q2', [42, 47], [48, 64]),
    ]),
  ),
  addition(reading(article('The gulls', '2031-05-02', 'Nobody spoke of the gulls.'), [])),
]);
const party = {
  ...{
    id: 'brel',
    name: 'Maud Brel',
    kind: 'person',
    named: true,
    count: [1, 1],
    description: null,
    affiliation: null,
  },
  ...{
    reason: null,
    reasonClass: null,
    members: [{ article: first.id, source: 's1', why: 'it is the same' }],
    maybe: [],
  },
};
const claim = {
  ...{
    id: 'sails',
    text: 'the ferry would sail',
    origins: [],
    range: [1, 1],
    why: 'one report',
    backedBy: ['brel'],
    disputedBy: [],
  },
  statements: [{ article: first.id, statement: 'q1', stance: 'backs', partly: false, why: 'it says so' }],
};
const coverage = { lineage: [], parties: [party], claims: [claim], quotations: [], series: [] };
await replaceStories(library, [{ id: 'story', title: 'Ferry', articles: [first.id], coverage }]);
await putMeta(library, 'model', 'first model');
await library.close();
const packed = gzipSync(readFileSync(where), { level: 9 });
writeFileSync(new URL(`versions/version-${SCHEMA_VERSION}.db.gz`, import.meta.url), packed);
rmSync(folder, { recursive: true });
