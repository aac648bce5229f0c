import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { WholeArticle } from '../../api/contract/article.js';
import { Shown } from '../answers/shown.js';
import { copyWith } from '../citing/copy-with.js';
import { asked } from '../client/asked.js';
import { type Answer, useAnswer } from '../client/use-answer.js';
import { outletName } from '../words/outlet.js';
import { RELATIONS } from '../words/relation.js';
import { type Evidence, samePlace } from './evidence-address.js';
import { SharedText } from './shared-text.js';
import { lookOf, type Shared, saidIn, sharedBy } from './shown-words.js';
import { TextHead } from './text-head.js';

/** What the panel shows beside what the texts themselves tell. */
export interface Shows {
  readonly evidence: Evidence;
  /** Why one is taken to rest on the other. */
  readonly because: string | null;
  /** Ids of the statements to mark, by article. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The exact words of both texts that show how one has it from the other, over the screen; Esc closes. */
export function EvidencePanel({ shows, close }: { readonly shows: Shows; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { here, there } = shows.evidence;
  const one = useAnswer(asked.article(here));
  const otherId = there !== null && 'article' in there ? there.article : null;
  const other = useAnswer(otherId === null ? null : asked.article(otherId));
  const shared = useMemo(() => sharedOf(one, other, shows), [one, other, shows]);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    // a dialog that is taken away gives no focus back
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // it stays until the address says that it is closed
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  const isHere = one.state === 'here' && (otherId === null || other.state === 'here');
  useEffect(() => {
    if (!isHere) return;
    for (const side of dialog.current?.querySelectorAll('.one-text') ?? []) bringIntoSight(side);
  }, [isHere]);
  return (
    <dialog
      class={otherId === null ? 'evidence single' : 'evidence'}
      ref={dialog}
      aria-label="The words that show it"
      onCancel={cancel}
      onClose={close}
    >
      <header>
        <Relation one={one} other={other} shows={shows} />
        <button type="button" class="close" onClick={close}>
          Close <kbd>Esc</kbd>
        </button>
      </header>
      <div class="two-texts">
        <Shown answer={one} what="the text" lines={12}>
          {(article) => <OneText article={article} shared={shared} side="here" />}
        </Shown>
        {otherId !== null && (
          <Shown answer={other} what="the other text" lines={12}>
            {(article) => <OneText article={article} shared={shared} side="there" />}
          </Shown>
        )}
      </div>
      <Legend shared={shared} />
    </dialog>
  );
}

const LOOKS = [
  ['exact', 'the same words'],
  ['near', 'nearly the same'],
  ['kept', 'kept number or name'],
  ['in-order', 'kept order'],
  ['credit', 'credit'],
  ['said', 'what is said'],
] as const;

/** What the marks mean, of those that the texts have. */
function Legend({ shared }: { readonly shared: readonly Shared[] }) {
  const looks = new Set(shared.map(lookOf));
  return (
    <p class="evidence-legend quiet">
      {LOOKS.filter(([look]) => looks.has(look)).map(([look, words]) => (
        <span key={look} class={`shared ${look}`}>
          {words}
        </span>
      ))}
    </p>
  );
}

function Relation({
  one,
  other,
  shows: { evidence, because },
}: {
  readonly one: Answer<WholeArticle>;
  readonly other: Answer<WholeArticle>;
  readonly shows: Shows;
}) {
  const descent = descentIn(one, evidence);
  const outlet = one.state === 'here' ? (one.value.outlet ?? 'This article') : 'This article';
  const from = otherName(other, evidence);
  const why = because ?? descent?.why ?? null;
  return (
    <div>
      <h2>
        {outlet} {from !== null && `${descent ? RELATIONS[descent.relation] : 'and'} ${from}`}
      </h2>
      {why !== null && <p>Because {why.replace(/\.$/, '').replace(/^It /, 'it ')}.</p>}
      {evidence.there !== null && 'outlet' in evidence.there && (
        <p class="quiet">The library does not have what {evidence.there.outlet} published.</p>
      )}
    </div>
  );
}

const otherName = (other: Answer<WholeArticle>, { there }: Evidence): string | null =>
  there === null
    ? null
    : 'outlet' in there
      ? there.outlet
      : other.state === 'here'
        ? (other.value.outlet ?? 'another article')
        : 'another article';

const descentIn = (one: Answer<WholeArticle>, { there }: Evidence) =>
  one.state === 'here' ? one.value.lineage?.from.find(({ from }) => samePlace(from, there)) : undefined;

function sharedOf(
  one: Answer<WholeArticle>,
  other: Answer<WholeArticle>,
  { evidence, said }: Shows,
): readonly Shared[] {
  const descent = descentIn(one, evidence);
  const saidBy = (side: 'here' | 'there', of: Answer<WholeArticle>) =>
    of.state === 'here' ? saidIn(side, of.value.statements, said.get(of.value.id) ?? new Set()) : [];
  return [...(descent ? sharedBy(descent) : []), ...saidBy('here', one), ...saidBy('there', other)];
}

function OneText({
  article,
  shared,
  side,
}: {
  readonly article: WholeArticle;
  readonly shared: readonly Shared[];
  readonly side: 'here' | 'there';
}) {
  return (
    <section
      class="one-text"
      data-side={side}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and by keys only if it can be focused
      tabIndex={0}
      aria-label={outletName(article.outlet)}
      onCopy={(event) => copyWith(article.citation, event)}
    >
      <TextHead article={article} />
      <h3 class="words">{article.title}</h3>
      <SharedText text={article.text} shared={shared} side={side} />
    </section>
  );
}

/** What is said, else a credit, else what is shared first. */
function bringIntoSight(side: Element): void {
  const first = ['.said', '.credit', '.exact', '.near', '.kept'].map((how) => side.querySelector(`.shared${how}`));
  first.find((found) => found !== null)?.scrollIntoView({ block: 'center' });
}
