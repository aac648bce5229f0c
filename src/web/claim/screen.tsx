import { Shown } from '../answers/shown.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useStorySigns } from '../colours/use-story-signs.js';
import { ClaimView } from './claim-view.js';

/** One claim of the library. */
export function ClaimScreen({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.claim(id));
  const signs = useStorySigns(answer.state === 'here' ? answer.value.story : null);
  return (
    <Shown answer={answer} what="the claim" isScreen lines={14}>
      {(whole) =>
        signs === null ? <Skeleton what="the claim" lines={14} /> : <ClaimView whole={whole} signs={signs} />
      }
    </Shown>
  );
}
