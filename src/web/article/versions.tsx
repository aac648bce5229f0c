import type { PageChanges, WholeArticle } from '../../api/contract/article.js';
import { cut } from '../../text/span.js';
import { to } from '../address/to.js';
import { When } from '../dates/when.js';
import { counted } from '../words/counted.js';
import { Differing } from '../words/differing-words.js';

/** What the address held when, and what changed from each state to the next, by statement. */
export function Versions({ article }: { readonly article: WholeArticle }) {
  if (article.states.length < 2) return null;
  return (
    <section id="versions" class="versions">
      <h2>
        Versions <span>{article.states.length}</span>
      </h2>
      <ol>
        {article.states.map(({ article: id, firstSeen, changes }, i) => (
          <li key={`${id} ${firstSeen}`}>
            <h3>
              {id === article.id ? 'this version' : <a href={to.article(id)}>version {i + 1}</a>}, seen{' '}
              <When iso={firstSeen} />
            </h3>
            {changes && <Changes changes={changes} text={id === article.id ? article.text : null} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ changes, text }: { readonly changes: PageChanges; readonly text: string | null }) {
  const { title, byline, stretches, statements, told } = changes;
  const parts = [
    ...(title ? ['the headline'] : []),
    ...(byline ? ['the byline'] : []),
    ...(stretches.length > 0 ? [`${counted(stretches.length, 'stretch', 'stretches')} of the text`] : []),
  ];
  return (
    <>
      <p class="quiet">
        {parts.length > 0 ? `Changed: ${parts.join(', ')}. ` : 'Nothing that is read changed. '}
        {parts.length > 0 && <Told told={told} text={text} />}
      </p>
      {statements.length > 0 && (
        <ul class="changes">
          {statements.map(({ edit, was, is, earlier, later }) => (
            <li key={`${earlier} ${later}`}>
              <b>{edit}</b> <Differing was={was} is={is} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whether the page says that it was changed. */
function Told({ told, text }: { readonly told: PageChanges['told']; readonly text: string | null }) {
  if (told === null) return <b>The page does not say so.</b>;
  if (told.by === 'date')
    return (
      <>
        The page gives the date of change: <When iso={told.date} />.
      </>
    );
  return text === null ? <>The page has a note of it.</> : <>The page says: “{cut(text, told.span)}”</>;
}
