import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type AnchorScores, type Labeller, SCORES_PER_TOKEN } from './labeller.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import type { TokenWindow } from './windows.js';

/** Anchors less likely than this are not scored at all; decoding has its own, higher threshold. */
const FLOOR = 0.5;

/**
 * The model in onnxruntime, one thread: workers run side by side. Windows are read one by one: int8 activations are
 * scaled by batch, so what a window is read beside would change its scores, and on one thread a batch is slower, for it
 * leaves the cache (docs/measured.md).
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
      for (const window of windows)
        yield* readOutput(await session.run({ ...windowInputs(tokens, window, vocabulary), floor }), window);
    },
  };
}

/** The tensors of a window: its tokens between the two marks that begin and end it. */
export function windowInputs(tokens: Tokens, { from, to }: TokenWindow, { begin, end }: Vocabulary) {
  const width = to - from + 2;
  const ids = new BigInt64Array(width);
  const features = new BigInt64Array(width);
  for (let i = from; i < to; i++) {
    ids[i - from + 1] = BigInt(tokens.ids[i]!);
    features[i - from + 1] = BigInt(tokens.features[i]!);
  }
  ids[0] = BigInt(begin);
  ids[width - 1] = BigInt(end);
  return {
    ids: new Tensor('int64', ids, [1, width]),
    features: new Tensor('int64', features, [1, width]),
    mask: new Tensor('int64', new BigInt64Array(width).fill(1n), [1, width]),
  };
}

function* readOutput(output: InferenceSession.ReturnType, { from, to, own }: TokenWindow): Iterable<AnchorScores> {
  const cues = (output.cues as Tensor).data as Float32Array;
  // a row and a column each; the row is always 0
  const places = (output.anchors as Tensor).data as BigInt64Array;
  const scores = (output.scores as Tensor).data as Float32Array;
  const width = to - from + 2;
  for (let k = 0; 2 * k < places.length; k++) {
    const column = Number(places[2 * k + 1]);
    const anchor = from + column - 1;
    if (column === 0 || anchor < own[0] || anchor >= own[1]) continue;
    const first = (k * width + 1) * SCORES_PER_TOKEN;
    yield {
      anchor,
      from,
      confidence: cues[column]!,
      scores: scores.slice(first, first + (to - from) * SCORES_PER_TOKEN),
    };
  }
}
