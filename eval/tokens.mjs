// Compares our tokens with the reference tokenizer's, text by text, id by id, offset by offset.
//   python training/reference_tokens.py --tokenizer DIR FILES > tokens.jsonl && node eval/tokens.mjs tokens.jsonl
import { readFileSync } from 'node:fs';
import { parseVocabulary } from '../dist/attribution/vocabulary.js';
import { wordPieces } from '../dist/attribution/wordpiece.js';

const vocabulary = parseVocabulary(readFileSync(new URL('../model/vocab.txt', import.meta.url), 'utf8'));
let texts = 0;
let wrong = 0;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const { file, ids, spans } = JSON.parse(line);
  const ours = wordPieces(readFileSync(file, 'utf8'), vocabulary);
  texts++;
  const at = ids.findIndex(
    (id, i) => ours.ids[i] !== id || ours.starts[i] !== spans[i][0] || ours.ends[i] !== spans[i][1],
  );
  if (at < 0 && ours.length === ids.length) continue;
  wrong++;
  console.log(
    `${file}: token ${at} of ${ids.length} (ours: ${ours.length})`,
    spans[at],
    ours.starts[at],
    ours.ends[at],
  );
}
console.log(`${texts} texts, ${wrong} differ`);
process.exitCode = wrong > 0 ? 1 : 0;
