import { useCallback, useMemo, useState } from 'preact/hooks';
import { useReadOnly } from '../client/use-read-only.js';
import type { Across } from '../reader/across.js';
import type { Chosen } from '../reader/chosen.js';
import { Numbers } from '../reader/numbers.js';
import { Reader } from '../reader/reader.js';
import { voicesOf } from '../reader/voices.js';
import { counted } from '../words/counted.js';
import type { Draft } from './draft.js';
import { Keep } from './keep.js';
import type { Progress } from './progress.js';

/** Of a draft that is in no library nothing else is known. */
const NOWHERE_ELSE: Across = { sourceAddress: () => null, claimOf: () => null };

/** A draft with what is found in it so far. */
export function DraftRead({
  draft,
  progress,
  another,
}: {
  readonly draft: Draft;
  readonly progress: Progress;
  readonly another: () => void;
}) {
  const { article, sources, statements, findings, isDone } = progress;
  const isReadOnly = useReadOnly();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const read = useMemo(
    () => ({ title: article.title, text: article.text, sources, statements }),
    [article, sources, statements],
  );
  const voices = useMemo(() => voicesOf(read, null), [read]);
  const back = useCallback(() => {}, []);
  return (
    <Reader
      read={read}
      voices={voices}
      findings={findings}
      choose={setChosen}
      across={NOWHERE_ELSE}
      {...{ chosen, back }}
    >
      <header class="masthead">
        <p class="choices">
          <span role="status">
            {isDone ? 'Read: ' : `Reading … ${counted(statements.length, 'statement')} so far.`}
            {isDone && findings.length === 0 && 'no findings.'}
            {isDone && findings.length > 0 && (
              <button type="button" class="plain" onClick={() => setChosen({ kind: 'finding', id: '0' })}>
                {counted(findings.length, 'finding')}
              </button>
            )}
          </span>
          <button type="button" onClick={another}>
            Another draft
          </button>
          {isDone && !isReadOnly && <Keep draft={draft} />}
        </p>
        {isDone && <Numbers voices={voices} />}
        {article.warnings.map((warning) => (
          <p key={warning} class="inferred">
            {warning}
          </p>
        ))}
      </header>
    </Reader>
  );
}
