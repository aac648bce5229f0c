import { markOf, nameOfOutlet, quoted } from './alert-words.js';
import type { AlertNews } from './alerting.js';
import type { PageChanges, StatementChange } from './changes.js';
import { type Covered, refKey } from './covered.js';
import type { Lineage } from './lineage.js';
import type { Retold } from './retold-story.js';
import { changesBetween } from './versions.js';

/** Pages that were changed without saying so: their headline or their text. */
export function silentChanges(both: Retold): readonly AlertNews[] {
  const known = new Set(both.before.flatMap(({ lineage }) => lineage.flatMap(stateAfter).map(pairKey)));
  return both.after.lineage.flatMap(stateAfter).flatMap((pair) => {
    const [earlier, later] = [both.articleOf(pair.earlier), both.articleOf(pair.later)];
    if (known.has(pairKey(pair)) || !earlier || !later) return [];
    const changes = changesBetween(earlier, later);
    const isSilent = changes.told === null && (changes.title || changes.text);
    return isSilent ? [newsOf(earlier, later, changes, both)] : [];
  });
}

interface Pair {
  readonly earlier: string;
  readonly later: string;
}

const pairKey = ({ earlier, later }: Pair): string => `${earlier} ${later}`;

const stateAfter = ({ article, from }: Lineage): readonly Pair[] =>
  from.flatMap((descent) =>
    descent.relation === 'version' && 'article' in descent.from
      ? [{ earlier: descent.from.article, later: article }]
      : [],
  );

function newsOf(earlier: Covered, later: Covered, changes: PageChanges, both: Retold): AlertNews {
  const refs = changes.statements.flatMap((change) => [
    ...(change.earlier === null ? [] : [{ article: earlier.id, statement: change.earlier }]),
    ...(change.later === null ? [] : [{ article: later.id, statement: change.later }]),
  ]);
  const touched = new Set(refs.map(refKey));
  const claims = both.after.claims.filter(({ statements }) => statements.some((ref) => touched.has(refKey(ref))));
  const named = quoted(later.reading.article.title ?? later.reading.article.text);
  return {
    on: 'change',
    mark: markOf('change', earlier.id, later.id),
    claims: claims.map(({ id }) => id),
    parties: [...new Set(refs.flatMap((ref) => both.partyOf(ref)?.id ?? []))],
    article: later.id,
    title: `${nameOfOutlet(later)} changed ${named} without saying so: ${whatChanged(changes)}.`,
    words: differences(earlier, later, changes).slice(0, MOST).join('\n'),
  };
}

/** So many changes are shown. */
const MOST = 12;

function whatChanged({ statements, title }: PageChanges): string {
  const counts = new Map<string, number>();
  for (const { edit } of statements) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  const edits = [...counts].map(([edit, n]) => `${n} statement${n === 1 ? '' : 's'} ${edit}`);
  const parts = [...(title ? ['the headline is another'] : []), ...edits];
  return parts.length > 0 ? parts.join(', ') : 'words beside its statements';
}

/** The words before and after: of the headline, of statements, and where no statement changed of the text. */
function differences(
  earlier: Covered,
  later: Covered,
  { title, statements, stretches }: PageChanges,
): readonly string[] {
  const [was, is] = [earlier.reading.article, later.reading.article];
  const edits = statements.map(({ was, is }: StatementChange) => change(was, is));
  const texts = stretches.map((stretch) => change(was.text.slice(...stretch.earlier), is.text.slice(...stretch.later)));
  return [...(title ? [change(was.title ?? '', is.title ?? '')] : []), ...(edits.length > 0 ? edits : texts)];
}

const change = (was: string, is: string): string => `− ${was}\n+ ${is}`;
