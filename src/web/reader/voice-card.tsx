import type { ComponentChildren } from 'preact';
import { Swatch } from '../swatch/swatch.js';
import { counted, percent } from '../words/counted.js';
import { affiliationOf, anonymityOf, countOf, descriptionOf } from '../words/footing.js';
import { actOf } from '../words/said.js';
import type { Chosen } from './chosen.js';
import { NOBODY, type Voice } from './voices.js';

/** A source: what it is, how much it says, why it has no name; with all that is told of it where it is looked at. */
export function VoiceCard({
  voice,
  number,
  isOn,
  numbers,
  choose,
  address,
  children,
}: {
  readonly voice: Voice;
  /** Its number among the endnotes of a print. */
  readonly number: number;
  readonly isOn: boolean;
  /** What each statement is called, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly choose: (chosen: Chosen) => void;
  /** Where to see all that it says elsewhere. */
  readonly address: string | null;
  /** The statement that is looked at. */
  readonly children?: ComponentChildren;
}) {
  const { id, source, sign, share, whole } = voice;
  return (
    <li class={`card c${sign.colour}${whole ? ' part' : ''}${isOn ? ' on' : ''}`} data-card={id}>
      <h3>
        <button type="button" class="plain" aria-pressed={isOn} onClick={() => choose({ kind: 'source', id })}>
          <span class="note">{number} </span>
          <Swatch sign={sign} /> <bdi>{sign.label}</bdi>
        </button>
        <span class="quiet">{share > 0 ? percent(share) : '–'}</span>
      </h3>
      {source && <Who voice={voice} />}
      <dl class="facts">
        {source && <Footing voice={voice} isOn={isOn} />}
        {isOn && <Saying voice={voice} numbers={numbers} choose={choose} />}
      </dl>
      {children}
      {isOn && address !== null && id !== NOBODY && (
        <p class="more">
          <a href={address}>All that this source says</a>
        </p>
      )}
    </li>
  );
}

function Who({ voice: { source, whole } }: { readonly voice: Voice }) {
  if (source === null) return null;
  const parts = [
    source.unresolved ? 'can’t tell who' : null,
    countOf(source),
    descriptionOf(source),
    affiliationOf(source),
    whole ? `among ${whole.name ?? whole.description ?? 'others'}` : null,
  ];
  return <p class="who">{parts.filter((part) => part !== null).join(' · ')}</p>;
}

/** How it knows and why it has no name: of who has one, how it knows is told when it is looked at. */
function Footing({ voice: { source, whole }, isOn }: { readonly voice: Voice; readonly isOn: boolean }) {
  // of who is one of several, the card of those tells it
  if (source === null || source.unresolved || (whole !== null && !isOn)) return null;
  const { access, named, kind } = source;
  const isHuman = kind === 'person' || kind === 'group';
  const reason = anonymityOf(source);
  const showsAccess = access !== null ? isOn || !named : isHuman && !named;
  return (
    <>
      {showsAccess && (
        <>
          <dt>access</dt>
          <dd>{access ?? 'not said'}</dd>
        </>
      )}
      {reason !== null && (
        <>
          <dt>no name</dt>
          <dd>{reason}</dd>
        </>
      )}
    </>
  );
}

/** How much it says, and what it does in saying it, with the numbers of the statements. */
function Saying({
  voice: { statements, words },
  numbers,
  choose,
}: Pick<Parameters<typeof VoiceCard>[0], 'voice' | 'numbers' | 'choose'>) {
  const acts = new Map<string, string[]>();
  for (const statement of statements) {
    const act = actOf(statement);
    acts.set(act, [...(acts.get(act) ?? []), statement.id]);
  }
  return (
    <>
      <dt>words</dt>
      <dd>{statements.length === 0 ? 'says nothing itself' : `${counted(words, 'word')} of the text`}</dd>
      {[...acts].map(([act, ids]) => (
        <>
          <dt>{act}</dt>
          <dd>
            {ids.map((id) => (
              <button key={id} type="button" class="plain ref" onClick={() => choose({ kind: 'statement', id })}>
                {numbers.get(id)}
              </button>
            ))}
          </dd>
        </>
      ))}
    </>
  );
}
