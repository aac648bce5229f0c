#!/usr/bin/env node
// Scores how readings tell denials, confirmations, refusals and anonymity, against the labelled passages beside it.
//
//   node score.mjs READINGS.jsonl [--half a|b] [--show] [--json]     READINGS as `hearsay read --json` prints them, "id" = article id
//   node score.mjs --ids [--half a|b]                                the ids of the articles that are needed, one a line
//
// Only what lies in a labelled passage counts. A statement of a reading matches a labelled one of the same act where
// its cue or content words overlap the labelled cue or content, one to one, the largest overlap first. What was labelled
// as open (`optional`) is neither missed when it is absent nor wrong when it is there. A source matches where one of its
// mentions (or of its statements' source words) overlaps the labelled words. README.md says what each label means.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { score } from './compare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const lines = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

function show(result, articles) {
  for (const { article, passage, what, span } of result.misses) {
    const text = articles.get(article);
    console.log(
      `${article} ${passage.join('-')}  ${what}  [${span ? text.slice(...span).slice(0, 80) : ''}]\n    ${text
        .slice(...passage)
        .replace(/\s+/g, ' ')
        .slice(0, 400)}`,
    );
  }
}

function table({ fields, instead, reasonClasses, nearMiss, passages, articles }) {
  const pct = (x) => (x === null ? '   –' : (100 * x).toFixed(1).padStart(5));
  console.log(
    `${passages} passages of ${articles} articles\n\n${'field'.padEnd(20)}  prec    rec     F1   right/reported/labelled`,
  );
  for (const [name, x] of Object.entries(fields))
    console.log(`${name.padEnd(20)} ${pct(x.precision)}  ${pct(x.recall)}  ${pct(x.f1)}   ${x.tp}/${x.pred}/${x.gold}`);
  console.log('\nmissed statements were read as:');
  for (const [act, others] of Object.entries(instead))
    console.log(
      `  ${act.padEnd(8)} ${
        Object.entries(others)
          .sort((a, b) => b[1] - a[1])
          .map(([k, n]) => `${k} ${n}`)
          .join(', ') || 'none missed'
      }`,
    );
  console.log('\nreason classes, right of labelled:');
  console.log(
    `  ${Object.entries(reasonClasses)
      .sort((a, b) => b[1].gold - a[1].gold)
      .map(([k, x]) => `${k} ${x.right}/${x.gold}`)
      .join(', ')}`,
  );
  console.log(
    `\nnear misses: ${nearMiss.passages} passages, of them ${nearMiss.statements} with a wrong denial, confirmation or refusal, ${nearMiss.stated} with a wrong stated anonymity`,
  );
}

function main(args) {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : null;
  if (args.includes('--half') && half !== 'a' && half !== 'b') {
    console.error('--half takes a or b');
    return 2;
  }
  const passages = lines(readFileSync(join(here, 'phenomena.jsonl'), 'utf8')).filter((p) => !half || p.half === half);
  const ids = [...new Set(passages.map((p) => p.article))];
  if (args.includes('--ids')) {
    console.log(ids.join('\n'));
    return 0;
  }
  const file = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--half');
  if (!file) {
    console.error(
      'usage: node score.mjs READINGS.jsonl [--half a|b] [--show] [--json]\n       node score.mjs --ids [--half a|b]',
    );
    return 2;
  }
  if (!existsSync(file)) {
    console.error(`there is no ${file}: give the file that \`hearsay read --json\` printed`);
    return 1;
  }
  const news = resolve(here, '../..', process.env.HEARSAY_EVAL ?? '../shared', 'data/news/news.jsonl.gz');
  if (!existsSync(news)) {
    console.log(`skipped: there is no ${news} (HEARSAY_EVAL names the folder of the evaluation data)`);
    return 0;
  }
  const wanted = new Set(ids);
  const articles = new Map(
    lines(gunzipSync(readFileSync(news)).toString('utf8'))
      .filter((a) => wanted.has(a.id))
      .map((a) => [a.id, a.text]),
  );
  const readings = new Map(lines(readFileSync(file, 'utf8')).map((r) => [r.id, r]));
  const absent = ids.filter((id) => !readings.has(id)),
    changed = ids.filter(
      (id) =>
        readings.get(id)?.article?.text !== undefined && !readings.get(id).article.text.startsWith(articles.get(id)),
    );
  if (absent.length)
    console.error(`${absent.length} of ${ids.length} articles have no reading in ${file}; they are left out`);
  if (changed.length) {
    console.error(
      `${changed.length} readings are of another text than the news file's (first: ${changed[0]}): read the text exactly as it is stored`,
    );
    return 1;
  }
  const result = score(
    passages.filter((p) => readings.has(p.article) && articles.has(p.article)),
    readings,
    articles,
  );
  if (args.includes('--show')) show(result, articles);
  if (args.includes('--json')) console.log(JSON.stringify({ ...result, misses: result.misses.length }, null, 1));
  else table(result);
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
