// Makes what training/same-claim.mjs learns from out of the marked stories in coverage/: reads their articles, and finds
// for each mark the statement that the program reads there.
//   node training/marked-coverage.mjs > STORIES.jsonl      after a build; about eight minutes on one core
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contentOf } from '../dist/coverage/content.js';
import { readOne } from '../dist/desk/read-one.js';

const MARK = /\{\{(.*?)\}\}/gs;
/** Of the words of a mark and of a statement so many are common, of all that either has, if they are one. */
const ALIKE = 0.5;

const file = new URL('./coverage/stories.jsonl.gz', import.meta.url);
let [marked, found] = [0, 0];
for (const [n, line] of gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean).entries()) {
  const { articles } = JSON.parse(line);
  const readings = [];
  const claims = new Map();
  for (const [i, { outlet, date, title, text }] of articles.entries()) {
    const [plainTitle, plainText] = [withoutMarks(title), withoutMarks(text)];
    const published = date.includes('T') ? `${date}:00Z` : date;
    const row = { id: `s${n}-${i}`, title: plainTitle.words, text: plainText.words, outlet, published };
    const { reading } = await readOne({ kind: 'row', from: row.id, line: 1, json: JSON.stringify(row) }, {});
    readings.push(reading);
    const free = new Set(reading.statements);
    for (const { claim, stance, words } of [...plainTitle.marks, ...plainText.marks]) {
      marked++;
      const best = [...free]
        .map((statement) => ({ statement, alike: alike(words, contentOf(reading, statement)) }))
        .reduce((a, b) => (b.alike > a.alike ? b : a), { statement: null, alike: 0 });
      if (best.alike < ALIKE) continue;
      found++;
      free.delete(best.statement);
      if (claim !== '-')
        claims.set(claim, [...(claims.get(claim) ?? []), { article: row.id, id: best.statement.id, stance }]);
    }
  }
  console.log(JSON.stringify({ readings, claims: [...claims.values()] }));
}
console.error(`${found} of ${marked} marked statements were read`);

/** A text without its marks, and what each of them marks. */
function withoutMarks(words) {
  const marks = [];
  const plain = words.replace(MARK, (_, inside) => {
    const [head, ...rest] = inside.split('|');
    if (head.trim() === '&') {
      marks.at(-1).words += ` ${rest.join('|')}`;
      return rest.join('|');
    }
    const content = rest.slice(1).join('|');
    const [claim, stance] = head.trim().split(/\s+/);
    marks.push({ claim, stance, words: content });
    return content;
  });
  return { words: plain, marks };
}

function alike(one, other) {
  const [a, b] = [bag(one), bag(other)];
  let common = 0;
  for (const [word, n] of a) common += Math.min(n, b.get(word) ?? 0);
  const all = [...a.values(), ...b.values()].reduce((sum, n) => sum + n, 0) - common;
  return all === 0 ? 0 : common / all;
}

function bag(words) {
  const counts = new Map();
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
