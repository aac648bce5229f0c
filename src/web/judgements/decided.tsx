import type { Judgement } from '../../api/contract/judgement.js';
import { RELATIONS, stanceWords } from '../words/relation.js';
import { ArticleName, SourceName, StatementName } from './thing-name.js';

/** What was decided, in words that lead to what it is about. */
export function Decided({ decision }: Pick<Judgement, 'decision'>) {
  const verb = (same: boolean) => (same ? ' is the same as ' : ' is not the same as ');
  switch (decision.kind) {
    case 'source':
      return (
        <>
          <SourceName {...decision.one} /> {verb(decision.same)} <SourceName {...decision.other} />
        </>
      );
    case 'claim':
      return (
        <>
          <StatementName {...decision.one} /> {verb(decision.same)} <StatementName {...decision.other} />
        </>
      );
    case 'story':
      return (
        <>
          <ArticleName id={decision.one} /> {decision.same ? ' is of the same story as ' : ' is of another story than '}{' '}
          <ArticleName id={decision.other} />
        </>
      );
    case 'lineage':
      return (
        <>
          <ArticleName id={decision.article} /> {RELATIONS[decision.relation]}{' '}
          {decision.from.map((from, i) => (
            <span key={'article' in from ? from.article : from.outlet}>
              {i > 0 && ', '}
              {'article' in from ? <ArticleName id={from.article} /> : from.outlet}
            </span>
          ))}
        </>
      );
    case 'stance':
      return (
        <>
          <StatementName {...decision.on} /> {stanceWords(decision.stance)} its claim
        </>
      );
    case 'no-statement':
      return (
        <>
          <StatementName {...decision.on} /> is no statement
        </>
      );
    case 'wrong-source':
      return (
        <>
          <StatementName {...decision.on} /> is said by{' '}
          {decision.source === null ? (
            'nobody that is told'
          ) : (
            <SourceName article={decision.on.article} source={decision.source} />
          )}
        </>
      );
    case 'wrong-words':
      return (
        <>
          The words of <StatementName {...decision.on} /> are others
        </>
      );
    case 'missed':
      return (
        <>
          A statement was missed in <ArticleName id={decision.article} />
        </>
      );
    case 'undo':
      return <>The judgement {decision.judgement.slice(0, 8)} is taken back</>;
  }
}
