import { type AttributionModel, findAttributions, findInTitle, openModel } from '../attribution/model.js';
import { UnreadableInput } from '../pages/article.js';
import type { Reading } from '../statements/reading.js';
import { toReading } from '../statements/to-reading.js';
import { checkedByHouse } from './checked.js';
import type { Material, Problem, ReadOptions } from './material.js';
import { toArticle } from './to-article.js';

/** What became of one material, which came `from` a path, an address, or a line of a file. */
export type Outcome = { readonly reading: Reading; readonly from: string } | { readonly problem: Problem };

let model: Promise<AttributionModel> | undefined;
/** The model that ships, loaded once in a thread. */
export const shippedModel = (): Promise<AttributionModel> => (model ??= openModel());

/** Reads one article; what is wrong with the input is a problem, what is wrong with the program is thrown. */
export async function readOne(material: Material, options: ReadOptions): Promise<Outcome> {
  try {
    const article = await toArticle(material, options);
    const open = await shippedModel();
    const inTitle = article.title === null ? [] : await findInTitle(article.title, open);
    const attributions = await findAttributions(article.text, open);
    return { reading: checkedByHouse(toReading(article, attributions, inTitle)), from: material.from };
  } catch (error) {
    if (error instanceof UnreadableInput) return { problem: { from: material.from, message: error.message } };
    throw error;
  }
}
