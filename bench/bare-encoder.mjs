// The encoder alone on the windows that reading makes of the texts: no decoding, no parsing, tensors made beforehand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { tokenFeatures } from '../dist/attribution/features.js';
import { windowInputs } from '../dist/attribution/onnx-labeller.js';
import { parseVocabulary } from '../dist/attribution/vocabulary.js';
import { cutWindows } from '../dist/attribution/windows.js';
import { wordPieces } from '../dist/attribution/wordpiece.js';

const model = (name) => fileURLToPath(new URL(`../model/${name}`, import.meta.url));

/** @returns seconds of inference with one thread, and the tokens of the texts, each counted once */
export async function bareEncoder(texts) {
  const vocabulary = parseVocabulary(readFileSync(model('vocab.txt'), 'utf8'));
  const session = await InferenceSession.create(model('attribution.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  // no token is likelier than certain: the head that follows the encoder has nothing to do
  const floor = new Tensor('float32', [2], [1]);
  let tokens = 0;
  let seconds = 0;
  for (const text of texts) {
    const pieces = wordPieces(text, vocabulary);
    tokens += pieces.length;
    const all = { ...pieces, features: tokenFeatures(text, pieces) };
    for (const window of cutWindows(all)) {
      const inputs = windowInputs(all, window, vocabulary);
      const began = performance.now();
      await session.run({ ...inputs, floor });
      seconds += (performance.now() - began) / 1000;
    }
  }
  return { tokens, seconds };
}
