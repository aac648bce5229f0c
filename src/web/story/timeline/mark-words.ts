import type { ArticleCard } from '../../../api/contract/source.js';
import { type Role, roleWords } from '../../claim/roles.js';
import { outletName } from '../../words/outlet.js';
import type { TimeMark } from './timeline.js';

/** All that an article's mark tells to those who hover it or can't see it. */
export const markWords = (
  { isOrigin, isVersion, corrects, denies }: TimeMark,
  { outlet, title }: ArticleCard,
  role: Role | null,
): string =>
  [
    outletName(outlet),
    ...(title === null ? [] : [title]),
    ...(role !== null
      ? [roleWords(role)]
      : [
          ...(isOrigin ? ['from its own sources'] : []),
          ...(isVersion ? ['a later version'] : []),
          ...(denies ? ['has a denial'] : []),
          ...(corrects ? ['corrects a figure'] : []),
        ]),
  ].join(' · ');
