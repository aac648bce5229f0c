import { counted } from '../words/counted.js';

const IN_A_ROW = 20;
/** More articles than this are told by their number alone. */
const DRAWN = 60;
const STEP = 10;
const SIZE = 8;

/** How many articles carry a claim beside how many origins it has: a mark for each article, filled for each origin. */
export function Gap({ articles, origins }: { readonly articles: number; readonly origins: number | null }) {
  if (origins === null) return <p class="gap one quiet">{counted(articles, 'article')}</p>;
  const marks = Array.from({ length: Math.min(articles, DRAWN) }, (_, i) => i);
  const rows = Math.ceil(marks.length / IN_A_ROW);
  return (
    <div class="gap">
      <p>
        <b>{articles}</b> {articles === 1 ? 'article' : 'articles'} <span aria-hidden="true">→</span>{' '}
        <span class="unseen">from</span> <b>{origins}</b> {origins === 1 ? 'origin' : 'origins'}
      </p>
      <svg width={IN_A_ROW * STEP} height={rows * STEP} aria-hidden="true">
        {marks.map((i) => (
          <rect
            key={i}
            class={i < origins ? 'is-origin' : 'carries'}
            x={(i % IN_A_ROW) * STEP + 0.5}
            y={Math.floor(i / IN_A_ROW) * STEP + 0.5}
            width={SIZE - 1}
            height={SIZE - 1}
          />
        ))}
      </svg>
    </div>
  );
}
