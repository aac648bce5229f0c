import type { ComponentChildren } from 'preact';
import type { Statement } from '../../api/contract/reading.js';
import { to } from '../address/to.js';
import { statementWords } from '../words/quoted.js';
import { stanceWords } from '../words/relation.js';
import { actOf, channelOf, doubtsOf, MODES, saidWhen } from '../words/said.js';
import type { Readable } from './voices.js';

/** The claim that a statement is of, across articles. */
export interface OfClaim {
  readonly claim: string;
  readonly stance: 'backs' | 'disputes' | null;
}

/** All that is known of a statement: what the article says, what is inferred and why, and what it does not say. */
export function StatementDetail({
  read,
  statement,
  number,
  claim,
  label,
}: {
  readonly read: Readable;
  readonly statement: Statement;
  readonly number: number;
  readonly claim: OfClaim | null;
  /** What to call a source by its id; words that are no id stay. */
  readonly label: (party: string) => string;
}) {
  const { when, to: addressee, via, spokenBy, act, answered, because, inferred } = statement;
  const guess = (field: keyof typeof because) =>
    inferred.includes(field) ? (
      <span class="inferred"> inferred{because[field] ? `: ${because[field]}` : ''}</span>
    ) : null;
  const channel = channelOf(statement);
  const doubts = doubtsOf(statement);
  const called = statementWords(read, statement, 'source');
  return (
    <div class="detail" aria-live="polite">
      <blockquote class="words">
        <span class="quiet">{number}</span> <bdi>{statementWords(read, statement, 'content')}</bdi>
      </blockquote>
      <dl class="facts">
        {called !== '' && <Fact name="called">{called}</Fact>}
        {inferred.includes('source') && <Fact name="who">{guess('source')}</Fact>}
        <Fact name="act">
          {actOf(statement)}
          {act === 'decline' && answered === null && ', can’t tell if they answered'} · {MODES[statement.mode]}
        </Fact>
        <Fact name="channel">
          {channel ?? 'not said'}
          {guess('channel')}
        </Fact>
        <Fact name="when">
          {when === null ? 'not said' : saidWhen(when, { now: new Date() })}
          {guess('when')}
        </Fact>
        {addressee !== null && <Fact name="to">{addressee}</Fact>}
        {spokenBy !== null && <Fact name="spoken by">{label(spokenBy)}</Fact>}
        {via !== null && <Fact name="via">{label(via)}</Fact>}
        {doubts.length > 0 && <Fact name="doubt">{doubts.join(', ')}</Fact>}
      </dl>
      {claim && (
        <p class="more">
          <a href={to.claim(claim.claim)}>{stanceWords(claim.stance)} a claim: see who else says so</a>
        </p>
      )}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
