import { useEffect, useMemo, useRef } from 'preact/hooks';
import { labelOf } from '../words/footing.js';
import type { Across } from './across.js';
import type { Chosen } from './chosen.js';
import { FromBelow } from './from-below.js';
import { StatementDetail } from './statement-detail.js';
import { VoiceCard } from './voice-card.js';
import type { Readable, Voice } from './voices.js';

/** Pixels above a card that is brought into sight. */
const ABOVE = 48;

/**
 * The sources, those who say most first. What one looks at opens in its source's card: beside the text, or in a sheet
 * that comes up from below where there is no room.
 */
export function Cards({
  read,
  voices,
  chosen,
  choose,
  on,
  across,
  isNarrow,
}: {
  readonly read: Readable;
  readonly voices: readonly Voice[];
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  /** The voice that one looks at. */
  readonly on: string | null;
  readonly across: Across;
  readonly isNarrow: boolean;
}) {
  const list = useRef<HTMLOListElement>(null);
  const numbers = useMemo(() => new Map(read.statements.map(({ id }, i) => [id, i + 1])), [read.statements]);
  const open = chosen !== null && chosen.kind !== 'finding' ? on : null;
  useEffect(() => {
    if (open !== null && !isNarrow) showCard(list.current?.parentElement ?? null, open);
  }, [open, isNarrow]);
  const label = (party: string) => {
    const source = read.sources.find(({ id }) => id === party);
    return source ? labelOf(source) : party;
  };
  const statement = chosen?.kind === 'statement' ? read.statements.find(({ id }) => id === chosen.id) : undefined;
  const card = (voice: Voice, i: number, isOpen: boolean) => (
    <VoiceCard
      key={voice.id}
      {...{ voice, numbers, choose }}
      number={i + 1}
      isOn={isOpen}
      address={across.sourceAddress(voice.id)}
    >
      {isOpen && statement && (
        <StatementDetail
          {...{ read, statement, label }}
          number={numbers.get(statement.id)!}
          claim={across.claimOf(statement.id)}
        />
      )}
    </VoiceCard>
  );
  const inSheet = isNarrow ? voices.findIndex(({ id }) => id === open) : -1;
  return (
    <>
      <section class="sources" aria-label="Sources">
        <h2>
          Sources <span>share of words</span>
        </h2>
        <ol class="cards" ref={list}>
          {voices.map((voice, i) => card(voice, i, voice.id === open && !isNarrow))}
        </ol>
      </section>
      {inSheet >= 0 && (
        <FromBelow close={() => choose(null)}>
          <ol>{card(voices[inSheet]!, inSheet, true)}</ol>
        </FromBelow>
      )}
    </>
  );
}

/** Brings a card into sight by moving the cards alone: the text stays where one reads. */
function showCard(column: HTMLElement | null, voice: string): void {
  const card = column?.querySelector(`[data-card="${CSS.escape(voice)}"]`);
  if (!column || !card) return;
  const [own, all] = [card.getBoundingClientRect(), column.getBoundingClientRect()];
  if (own.top < all.top || own.bottom > Math.min(all.bottom, innerHeight))
    column.scrollBy(0, own.top - all.top - ABOVE);
}
