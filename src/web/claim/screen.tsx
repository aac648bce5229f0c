import { to } from '../address/to.js';
import { useQuery } from '../address/use-query.js';
import { Empty } from '../answers/empty.js';
import { Shown } from '../answers/shown.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useStorySigns } from '../colours/use-story-signs.js';
import { ClaimView } from './claim-view.js';

/** An address is of other texts than the claim rests on now. */
const OF_OTHER_TEXTS = 409;

/** One claim of the library; by its permanent address, only as long as it rests on the same texts. */
export function ClaimScreen({ id }: { readonly id: string }) {
  const { texts } = useQuery().query;
  const answer = useAnswer(asked.claim(id, texts));
  const signs = useStorySigns(answer.state === 'here' ? answer.value.story : null);
  if (answer.state === 'refused' && answer.why.problem.status === OF_OTHER_TEXTS) return <RestsOnOthers id={id} />;
  return (
    <Shown answer={answer} what="the claim" isScreen lines={14}>
      {(whole) =>
        signs === null ? <Skeleton what="the claim" lines={14} /> : <ClaimView whole={whole} signs={signs} />
      }
    </Shown>
  );
}

function RestsOnOthers({ id }: { readonly id: string }) {
  return (
    <Empty isScreen title="The claim rests on other texts now">
      <p>
        Articles that it is in came, went or changed since this address was made.{' '}
        <a href={to.claim(id)}>See the claim as it is now</a>
      </p>
    </Empty>
  );
}
