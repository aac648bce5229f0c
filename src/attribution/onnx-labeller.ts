import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type AnchorScores, type Labeller, SCORES_PER_TOKEN } from './labeller.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import type { TokenWindow } from './windows.js';

/** Windows read at once: more is no faster and takes more memory. */
export const BATCH = 8;
/** Anchors less likely than this are not scored at all; decoding has its own, higher threshold. */
const FLOOR = 0.2;

/**
 * The model in onnxruntime, one thread: workers run side by side. A batch holds windows of one article alone, since
 * int8 activations are scaled by batch: what an article is read beside must not change its reading.
 *
 * @param path the .onnx file, made by `training/export.py`
 * @throws Error of onnxruntime if the file is missing or not a model
 */
export async function openOnnxLabeller(path: string, vocabulary: Vocabulary): Promise<Labeller> {
  const session = await InferenceSession.create(path, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: true,
    logSeverityLevel: 3,
  });
  const floor = new Tensor('float32', [FLOOR], [1]);
  return {
    async *label(tokens, windows) {
      for (let i = 0; i < windows.length; i += BATCH) {
        const batch = windows.slice(i, i + BATCH);
        const output = await session.run({ ...batchInputs(tokens, batch, vocabulary), floor });
        yield* readOutput(output, batch);
      }
    },
  };
}

/** The tensors of a batch of windows: rows are as long as the longest, what is beyond a window is masked. */
export function batchInputs(tokens: Tokens, batch: readonly TokenWindow[], { begin, end }: Vocabulary) {
  const width = Math.max(...batch.map(({ from, to }) => to - from)) + 2;
  const shape = [batch.length, width];
  const ids = new BigInt64Array(batch.length * width);
  const features = new BigInt64Array(batch.length * width);
  const mask = new BigInt64Array(batch.length * width);
  batch.forEach(({ from, to }, row) => {
    let at = row * width;
    ids[at] = BigInt(begin);
    mask[at++] = 1n;
    for (let i = from; i < to; i++, at++) {
      ids[at] = BigInt(tokens.ids[i]!);
      features[at] = BigInt(tokens.features[i]!);
      mask[at] = 1n;
    }
    ids[at] = BigInt(end);
    mask[at] = 1n;
  });
  return {
    ids: new Tensor('int64', ids, shape),
    features: new Tensor('int64', features, shape),
    mask: new Tensor('int64', mask, shape),
  };
}

function* readOutput(output: InferenceSession.ReturnType, batch: readonly TokenWindow[]): Iterable<AnchorScores> {
  const cues = output.cues as Tensor;
  const places = (output.anchors as Tensor).data as BigInt64Array;
  const scores = (output.scores as Tensor).data as Float32Array;
  const width = cues.dims[1]!;
  for (let k = 0; k * 2 < places.length; k++) {
    const row = Number(places[2 * k]);
    const column = Number(places[2 * k + 1]);
    const { from, to, own } = batch[row]!;
    const anchor = from + column - 1;
    if (column === 0 || anchor < own[0] || anchor >= own[1]) continue;
    const first = (k * width + 1) * SCORES_PER_TOKEN;
    yield {
      anchor,
      from,
      confidence: (cues.data as Float32Array)[row * width + column]!,
      scores: scores.slice(first, first + (to - from) * SCORES_PER_TOKEN),
    };
  }
}
