import { useEffect, useRef, useState } from 'preact/hooks';
import type { JudgementsMade, NewJudgement } from '../../api/contract/judgement.js';
import type { Refused } from '../client/problem.js';
import { send } from '../client/request.js';

/**
 * Sends a judgement, and tells whether it is on its way and what is wrong with it if something is.
 * @param done told what came of it, and whether the form has been left meanwhile
 */
export function useSending(done: (made: JudgementsMade, isLeft: boolean) => void) {
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  const [why, setWhy] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const judge = (judgement: NewJudgement) => {
    setBusy(true);
    setWhy(null);
    send<JudgementsMade>('judgements', judgement)
      .then((made) => done(made!, isLeft.current), setWhy)
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
