import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import type { Kind } from './thing.js';
import { ThingName } from './thing-name.js';

/** Chooses which part of a whole is another: a source as one article has it, a statement, an article. */
export function PartPicker({
  kind,
  whole,
  value,
  set,
}: {
  readonly kind: Kind;
  readonly whole: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  if (kind === 'source') return <SourceParts {...{ whole, value, set }} />;
  if (kind === 'claim') return <ClaimParts {...{ whole, value, set }} />;
  return <StoryParts {...{ whole, value, set }} />;
}

interface Parts {
  readonly whole: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function SourceParts({ whole, value, set }: Parts) {
  const answer = useAnswer(asked.source(whole));
  return (
    <Shown answer={answer} what="the source" lines={3}>
      {({ party: { members } }) => (
        <Choices
          thing="source"
          all={members.map(({ article, source, why }) => ({ id: `${article}:${source}`, about: why }))}
          {...{ value, set }}
        />
      )}
    </Shown>
  );
}

function ClaimParts({ whole, value, set }: Parts) {
  const answer = useAnswer(asked.claim(whole));
  return (
    <Shown answer={answer} what="the claim" lines={3}>
      {({ claim: { statements } }) => (
        <Choices
          thing="claim"
          all={statements.map(({ article, statement, why }) => ({ id: `${article}:${statement}`, about: why }))}
          {...{ value, set }}
        />
      )}
    </Shown>
  );
}

function StoryParts({ whole, value, set }: Parts) {
  const answer = useAnswer(asked.story(whole));
  return (
    <Shown answer={answer} what="the story" lines={3}>
      {({ articles }) => (
        <Choices thing="article" all={articles.map(({ id }) => ({ id, about: '' }))} {...{ value, set }} />
      )}
    </Shown>
  );
}

function Choices({
  thing,
  all,
  value,
  set,
}: {
  readonly thing: Kind | 'article';
  readonly all: readonly { readonly id: string; readonly about: string }[];
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <fieldset class="parts">
      <legend>Which of these is another?</legend>
      {all.map(({ id, about }) => (
        <div key={id}>
          <label>
            <input type="radio" name="part" required checked={value === id} onChange={() => set(id)} />{' '}
            <ThingName thing={thing} id={id} /> <span class="quiet">{about}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
