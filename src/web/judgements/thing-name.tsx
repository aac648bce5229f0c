import { to } from '../address/to.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { labelOf } from '../words/footing.js';
import { statementWords } from '../words/quoted.js';
import type { Thing } from './thing.js';

/** What something is called, by its id: what is not there any more is called by that. */
export function ThingName({ thing, id }: { readonly thing: Thing; readonly id: string }) {
  const [of, part] = id.split(':') as [string, string?];
  if (part !== undefined)
    return thing === 'source' ? (
      <SourceName article={of} source={part} />
    ) : (
      <StatementName article={of} statement={part} />
    );
  if (thing === 'source') return <PartyName id={id} />;
  if (thing === 'claim') return <ClaimName id={id} />;
  return thing === 'story' ? <StoryName id={id} /> : <ArticleName id={id} />;
}

function PartyName({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.source(id));
  return <a href={to.source(id)}>{answer.state === 'here' ? labelOf(answer.value.party) : id}</a>;
}

function ClaimName({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.claim(id));
  return (
    <a class="words" href={to.claim(id)}>
      {answer.state === 'here' ? answer.value.claim.text : id}
    </a>
  );
}

/** A story may be meant by one of its articles. */
function StoryName({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.story(id));
  if (answer.state === 'refused') return <ArticleName id={id} />;
  return <a href={to.story(id)}>{answer.state === 'here' ? (answer.value.title ?? 'No headline') : id}</a>;
}

export function ArticleName({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.article(id));
  const { outlet, title } = answer.state === 'here' ? answer.value : { outlet: null, title: id };
  return (
    <a href={to.article(id)}>
      {outlet === null ? '' : `${outlet}: `}
      {title ?? 'No headline'}
    </a>
  );
}

/** A source as one article has it. */
export function SourceName({ article, source }: { readonly article: string; readonly source: string }) {
  const answer = useAnswer(asked.article(article));
  const value = answer.state === 'here' ? answer.value : null;
  const found = value?.sources.find(({ id }) => id === source);
  return (
    <>
      <a href={to.article(article, { v: source })}>{found ? labelOf(found) : source}</a>{' '}
      <span class="quiet">of {value?.outlet ?? article}</span>
    </>
  );
}

export function StatementName({ article, statement }: { readonly article: string; readonly statement: string }) {
  const answer = useAnswer(asked.article(article));
  const value = answer.state === 'here' ? answer.value : null;
  const found = value?.statements.find(({ id }) => id === statement);
  return (
    <>
      <a class="words" href={to.article(article, { s: statement })}>
        {value && found ? statementWords(value, found, 'content') : statement}
      </a>{' '}
      <span class="quiet">of {value?.outlet ?? article}</span>
    </>
  );
}
