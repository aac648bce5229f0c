import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../api/contract/reading.js';
import { copyWith } from '../citing/copy-with.js';
import type { Marking } from '../marks/looks.js';
import { MarkedWords } from '../marks/marked-words.js';
import { findingPlaces, mentionPlaces, type Placed, statementPlaces } from '../marks/placed.js';
import { useNarrow } from '../shell/use-narrow.js';
import type { Across } from './across.js';
import { ArticleText } from './article-text.js';
import { Cards } from './cards.js';
import { type Chosen, litBy } from './chosen.js';
import { FindingMargin } from './finding-margin.js';
import { Legend } from './legend.js';
import { showWords } from './show-words.js';
import { Strip } from './strip.js';
import { type Extent, useExtents } from './use-extents.js';
import { usePointing } from './use-pointing.js';
import { useReaderKeys } from './use-reader-keys.js';
import type { Readable, Voice } from './voices.js';

/** Pixels from which on there is room for columns beside the text. */
const COLUMNS = 1152;
const NO_PASSAGES: readonly Placed[] = [];

/** One article with its sources, its marked words and its findings, and one thing in it that one looks at. */
export function Reader({
  read,
  voices,
  findings,
  chosen,
  choose,
  back,
  across,
  passages = NO_PASSAGES,
  margin,
  citation = null,
  children,
}: {
  readonly read: Readable;
  readonly voices: readonly Voice[];
  readonly findings: readonly Finding[];
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  /** What Esc does when nothing is chosen. */
  readonly back: () => void;
  readonly across: Across;
  /** Places of passages, by keys from `p0` on. */
  readonly passages?: readonly Placed[];
  /** What stands in the left margin of the text, by where the passages are. */
  readonly margin?: (extents: ReadonlyMap<string, Extent>) => ComponentChildren;
  /** What goes with words that are copied. */
  readonly citation?: string | null;
  /** What stands between the strip and the text: where the article is from. */
  readonly children?: ComponentChildren;
}) {
  const { text, title, statements, sources } = read;
  const sheet = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<Chosen | null>(null);
  const isNarrow = useNarrow(COLUMNS);
  const marking = useMemo<Marking>(
    () => ({
      statements: new Map(statements.map((statement) => [statement.id, statement])),
      signs: new Map(voices.map(({ id, sign }) => [id, sign])),
      notes: new Map(voices.map(({ id }, i) => [id, String(i + 1)])),
    }),
    [statements, voices],
  );
  const places = useMemo(
    () => [...statementPlaces(statements, 'text'), ...mentionPlaces(sources), ...findingPlaces(findings), ...passages],
    [statements, sources, findings, passages],
  );
  const titlePlaces = useMemo(() => statementPlaces(statements, 'title'), [statements]);
  const keys = useMemo(
    () => [...findings.map((_, i) => `f${i}`), ...new Set(passages.map(({ of }) => of))],
    [findings, passages],
  );
  const extents = useExtents(sheet, keys, places);
  const lit = litBy(pointed ?? chosen, voices);
  const litFinding = chosen?.kind === 'finding' ? new Set([...lit, `f${chosen.id}`]) : lit;
  useReaderKeys({ statements, chosen, choose, point: setPointed, back, sheet });
  useEffect(() => {
    if (chosen) showWords(sheet.current, chosen, false);
  }, [chosen]);
  const on = voiceOf(pointed ?? chosen, read);
  return (
    <div class={findings.length > 0 ? 'reader checked' : 'reader'}>
      <Strip voices={voices} on={on} choose={choose} />
      {children}
      <div class="columns">
        <article
          class="sheet"
          ref={sheet}
          onCopy={citation === null ? undefined : (event) => copyWith(citation, event)}
          {...usePointing({ choose, chosen, point: setPointed })}
        >
          <h1>
            {title === null ? (
              <span class="untitled">No headline</span>
            ) : (
              <MarkedWords text={title} within={[0, title.length]} places={titlePlaces} marking={marking} lit={lit} />
            )}
          </h1>
          {margin?.(extents)}
          <div class="text">
            <ArticleText text={text} places={places} marking={marking} lit={litFinding} />
          </div>
        </article>
        <Cards {...{ read, voices, chosen, choose, on, across, isNarrow }} />
        {findings.length > 0 && <FindingMargin {...{ text, findings, extents, chosen, choose, isNarrow }} />}
        <Legend voices={voices} />
      </div>
    </div>
  );
}

/** The id of the voice that one looks at, or that says what one looks at. */
function voiceOf(chosen: Chosen | null, { statements }: Readable): string | null {
  if (chosen?.kind === 'source') return chosen.id;
  if (chosen?.kind !== 'statement') return null;
  const statement = statements.find(({ id }) => id === chosen.id);
  return statement ? (statement.source ?? 'none') : null;
}
