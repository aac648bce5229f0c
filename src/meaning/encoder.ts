import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { tokenFeatures } from '../attribution/features.js';
import { MODEL_FOLDER } from '../attribution/model.js';
import type { Tokens } from '../attribution/tokens.js';
import { parseVocabulary, type Vocabulary } from '../attribution/vocabulary.js';
import { cutWindows } from '../attribution/windows.js';
import { wordPieces } from '../attribution/wordpiece.js';
import type { Span } from '../text/span.js';
import { toVector, type Vector } from './vector.js';

/** Tokens that the encoder reads at once: the length that it was trained at (Reimers and Gurevych 2019). */
const WINDOW = 126;
const OVERLAP = 48;

/** Tells what words mean where they stand. */
export interface Encoder {
  /**
   * A vector for each of several parts of one text, in order; null for a part without words. A part is read in its
   * surroundings and may be in pieces. Offsets are UTF-16 units into the text.
   */
  vectorsOf(text: string, parts: readonly (readonly Span[])[]): Promise<readonly (Vector | null)[]>;
}

/**
 * The encoder that ships, in one thread.
 * @param folder holds `meaning.onnx` and `vocab.txt`
 * @throws Error if one of them is missing
 */
export async function openEncoder(folder = MODEL_FOLDER): Promise<Encoder> {
  const vocabulary = parseVocabulary(await readFile(`${folder}/vocab.txt`, 'utf8'));
  const session = await InferenceSession.create(`${folder}/meaning.onnx`, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  return { vectorsOf: (text, parts) => vectorsOf(session, vocabulary, text, parts) };
}

async function vectorsOf(
  session: InferenceSession,
  vocabulary: Vocabulary,
  text: string,
  parts: readonly (readonly Span[])[],
): Promise<readonly (Vector | null)[]> {
  const pieces = wordPieces(text, vocabulary);
  const tokens: Tokens = { ...pieces, features: tokenFeatures(text, pieces) };
  const wanted = parts.map((spans) => tokensWithin(tokens, spans));
  const sums = wanted.map((): Float64Array | null => null);
  for (const { from, to, own } of cutWindows(tokens, WINDOW, OVERLAP)) {
    const here = wanted.map((all) => all.filter((token) => token >= own[0] && token < own[1]));
    // a window in which nothing is asked for need not be read
    if (here.every(({ length }) => length === 0)) continue;
    const { tokens: output } = await session.run(inputs(tokens, from, to, vocabulary));
    const data = output!.data as Float32Array;
    const width = output!.dims[2]!;
    for (const [part, inWindow] of here.entries())
      for (const token of inWindow) {
        sums[part] ??= new Float64Array(width);
        const first = (token - from + 1) * width;
        for (let i = 0; i < width; i++) sums[part]![i]! += data[first + i]!;
      }
  }
  return sums.map((sum) => (sum === null ? null : toVector(sum)));
}

/** The tokens that touch a part, by number. */
function tokensWithin({ length, starts, ends }: Tokens, spans: readonly Span[]): readonly number[] {
  const within: number[] = [];
  for (const [from, to] of spans) {
    let low = 0;
    for (let high = length; low < high; ) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= from) low = middle + 1;
      else high = middle;
    }
    for (let token = low; token < length && starts[token]! < to; token++) within.push(token);
  }
  return within;
}

/** The tensors of a window: its tokens between the two marks that begin and end it. */
function inputs(tokens: Tokens, from: number, to: number, { begin, end }: Vocabulary) {
  const ids = BigInt64Array.from([begin, ...tokens.ids.subarray(from, to), end], BigInt);
  const mask = new BigInt64Array(ids.length).fill(1n);
  return { ids: new Tensor('int64', ids, [1, ids.length]), mask: new Tensor('int64', mask, [1, ids.length]) };
}
