import { spokenIn } from '../formats/library/counts/spoken.js';
import type { OutletView } from '../formats/library/views/outlet-text.js';
import type { Library } from '../library/open.js';
import { outletKey } from '../library/outlet-key.js';
import { outletFigures, outlets } from '../library/outlets.js';
import { allCorrected } from './library-contents.js';
import { didYouMean, nearest } from './nearest.js';
import { NotThere } from './not-there.js';

/**
 * An outlet's output, counted. Case, accents and a `The` in front make no difference to its name.
 * @throws NotThere naming those that are nearest
 */
export async function outletView(library: Library, typed: string): Promise<OutletView> {
  const outlet = await findOutlet(library, typed);
  const spoken = { statements: 0, unnamed: 0 };
  const withUnnamed = new Set<string>();
  for await (const { standing, article } of spokenIn(allCorrected(library, outlet))) {
    spoken.statements++;
    if (standing !== 'unnamed') continue;
    spoken.unnamed++;
    withUnnamed.add(article);
  }
  return { outlet, ...(await outletFigures(library, outlet)), ...spoken, articlesWithUnnamed: withUnnamed.size };
}

/** The name that most articles of an outlet give it. @throws NotThere */
export async function findOutlet(library: Library, typed: string): Promise<string> {
  const names = (await outlets(library)).map(({ outlet }) => outlet);
  const found = names.find((name) => outletKey(name) === outletKey(typed));
  if (found !== undefined) return found;
  const near = nearest(typed, names);
  const first = near.length > 0 || names.length === 0 ? '' : ` It has ${names.slice(0, 5).join(', ')}, …`;
  throw new NotThere(`There is no outlet called ${typed} in ${library.where}.${didYouMean(near)}${first}`);
}
