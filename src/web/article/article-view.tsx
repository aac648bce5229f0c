import { useCallback, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { WholeArticle } from '../../api/contract/article.js';
import type { Source } from '../../api/contract/reading.js';
import { to } from '../address/to.js';
import { useQuery } from '../address/use-query.js';
import type { Sign } from '../colours/sign.js';
import { type Chosen, chosenIn, queryOf } from '../reader/chosen.js';
import { Reader } from '../reader/reader.js';
import { voicesOf } from '../reader/voices.js';
import { useTitle } from '../shell/use-title.js';
import { Masthead } from './masthead.js';
import { PassageBars } from './passage-bars.js';
import { passagesOf } from './passages.js';
import { SideBySide } from './side-by-side.js';
import { Versions } from './versions.js';

/** An article: on whom it rests, its words with their marks, where it has them from, and what changed in it. */
export function ArticleView({
  article,
  signs,
}: {
  readonly article: WholeArticle;
  /** Of the story's parties, by their ids. */
  readonly signs: ReadonlyMap<string, Sign>;
}) {
  useTitle(article.title ?? 'An article');
  const { query, set } = useQuery();
  const { back } = useLocation();
  const { parties, claims, lineage, from, story } = article;
  const voices = useMemo(
    () =>
      voicesOf(article, article.story === null ? null : ({ id }: Source) => signs.get(parties[id] ?? '')?.colour ?? 0),
    [article, signs, parties],
  );
  const across = useMemo(
    () => ({
      sourceAddress: (source: string) => (parties[source] === undefined ? null : to.source(parties[source], { story })),
      claimOf: (statement: string) => claims[statement] ?? null,
    }),
    [parties, claims, story],
  );
  const passages = useMemo(() => passagesOf(lineage, from), [lineage, from]);
  const choose = useCallback((chosen: Chosen | null) => set(queryOf(chosen)), [set]);
  const chosen = useMemo(() => chosenIn(query), [query]);
  const close = useCallback(() => set({ beside: null }), [set]);
  const beside = lineage?.from.find((descent) => 'article' in descent.from && descent.from.article === query.beside);
  if (beside) return <SideBySide article={article} descent={beside} close={close} />;
  return (
    <>
      <Reader
        read={article}
        findings={article.findings}
        passages={passages.places}
        margin={(extents) => (
          <PassageBars passages={passages} extents={extents} open={(id) => set({ beside: id }, true)} />
        )}
        citation={article.citation}
        {...{ voices, chosen, choose, back, across }}
      >
        <Masthead article={article} voices={voices} />
      </Reader>
      <Versions article={article} />
    </>
  );
}
