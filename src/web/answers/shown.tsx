import type { ComponentChildren } from 'preact';
import type { Answer } from '../client/use-answer.js';
import { Failed } from './failed.js';
import { Skeleton } from './skeleton.js';

/** An answer as `children` shows it; its place while it is on its way; what went wrong if it does not come. */
export function Shown<T>({
  answer,
  what,
  lines,
  isScreen = false,
  children,
}: {
  readonly answer: Answer<T>;
  /** What is loading, for those who can't see its place: `the story`. */
  readonly what: string;
  readonly lines?: number;
  /** Whether it is all that the screen shows. */
  readonly isScreen?: boolean;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (answer.state === 'here') return <>{children(answer.value)}</>;
  if (answer.state === 'refused') return <Failed why={answer.why} again={answer.again} isScreen={isScreen} />;
  return <Skeleton what={what} lines={lines ?? 6} />;
}
