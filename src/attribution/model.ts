import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Attribution, silent, type Trace } from './attribution.js';
import type { LabelledAnchor } from './best-roles.js';
import { carriedSpeech } from './carried-speech.js';
import { type Decoding, decode, read, TUNED } from './decode.js';
import { tokenFeatures } from './features.js';
import { creditBehind } from './headlines.js';
import type { Labeller } from './labeller.js';
import { laidOutSpeech } from './laid-out-speech.js';
import { openOnnxLabeller } from './onnx-labeller.js';
import { unanswered } from './unanswered.js';
import { parseVocabulary, type Vocabulary } from './vocabulary.js';
import { cutWindows } from './windows.js';
import { wordPieces } from './wordpiece.js';

/** A model that is loaded: finds the attributions of any number of texts. */
export interface AttributionModel {
  readonly vocabulary: Vocabulary;
  readonly labeller: Labeller;
}

/** Where the model that ships lies. */
export const MODEL_FOLDER = fileURLToPath(new URL('../../model', import.meta.url));

/**
 * @param folder holds `attribution.onnx` and `vocab.txt`
 * @throws Error if one of them is missing or the two don't belong together
 */
export async function openModel(folder = MODEL_FOLDER): Promise<AttributionModel> {
  const vocabulary = parseVocabulary(await readFile(`${folder}/vocab.txt`, 'utf8'));
  return { vocabulary, labeller: await openOnnxLabeller(`${folder}/attribution.onnx`, vocabulary) };
}

/** What is found beside the model, in this order: speech that lay-out credits, silence, quotations that go on. */
const SPEECH = [laidOutSpeech, unanswered, carriedSpeech] as const;

/** What is found of a text when part of it is read. */
export interface PartlyRead {
  /** How much of it is read, 0 to 1. */
  readonly share: number;
  /** All attributions so far, in order of their cues; what comes after may still change them. */
  readonly found: () => readonly Attribution[];
}

/** Reads a text window by window; the last gives the same as `findAttributions`. There is one at least. */
export async function* readByWindows(
  text: string,
  { vocabulary, labeller }: AttributionModel,
  trace: Trace = silent,
  decoding: Decoding = TUNED,
): AsyncGenerator<PartlyRead> {
  const pieces = wordPieces(text, vocabulary);
  const tokens = { ...pieces, features: tokenFeatures(text, pieces) };
  const labelled: LabelledAnchor[] = [];
  const found = () => {
    const decoded: readonly Attribution[] = decode(text, tokens, labelled, decoding, trace);
    return SPEECH.reduce((so, step) => step(text, so, trace), decoded);
  };
  const windows = cutWindows(tokens);
  for (const [i, window] of windows.entries()) {
    for await (const scores of labeller.label(tokens, [window])) {
      const roles = read(scores, decoding);
      if (roles) labelled.push(roles);
    }
    yield { share: (i + 1) / windows.length, found };
  }
  if (windows.length === 0) yield { share: 1, found };
}

/** All attributions of a text, in order of their cues. Offsets are UTF-16 units into the text. */
export async function findAttributions(
  text: string,
  model: AttributionModel,
  trace: Trace = silent,
  decoding: Decoding = TUNED,
): Promise<readonly Attribution[]> {
  let found: readonly Attribution[] = [];
  for await (const part of readByWindows(text, model, trace, decoding)) if (part.share === 1) found = part.found();
  return found;
}

/** All attributions of a headline. */
export async function findInTitle(title: string, model: AttributionModel): Promise<readonly Attribution[]> {
  const credit = creditBehind(title);
  return credit === null ? findAttributions(title, model) : [credit];
}
