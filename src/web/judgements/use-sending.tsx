import { useState } from 'preact/hooks';
import type { JudgementsMade, NewJudgement } from '../../api/contract/judgement.js';
import type { Refused } from '../client/problem.js';
import { send } from '../client/request.js';

/** Sends a judgement, and tells whether it is on its way and what is wrong with it if something is. */
export function useSending(done: (made: JudgementsMade) => void) {
  const [why, setWhy] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const judge = (judgement: NewJudgement) => {
    setBusy(true);
    setWhy(null);
    send<JudgementsMade>('judgements', judgement)
      .then((made) => done(made!), setWhy)
      .finally(() => setBusy(false));
  };
  const told = why && (
    <p role="alert">
      {why.problem.detail || why.problem.title}{' '}
      {why.problem.errors?.map(({ field, message }) => `${field}: ${message}`)}
    </p>
  );
  return { judge, isBusy, told };
}
