import { asked } from './asked.js';
import { useAnswer } from './use-answer.js';

/** Whether the server changes nothing of its library; not before that is known. */
export function useReadOnly(): boolean {
  const answer = useAnswer(asked.health());
  return answer.state === 'here' && answer.value.readOnly;
}
