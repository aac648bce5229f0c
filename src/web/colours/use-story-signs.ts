import { useMemo } from 'preact/hooks';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import type { Sign } from './sign.js';
import { storySigns } from './story-signs.js';

const NONE: ReadonlyMap<string, Sign> = new Map();

/**
 * The signs of the parties of a story, for screens that show a part of it; none for no story, or if it can't be had.
 * Null while they are on their way, so that no colour changes before the reader's eyes.
 */
export function useStorySigns(story: string | null): ReadonlyMap<string, Sign> | null {
  const answer = useAnswer(story === null ? null : asked.story(story));
  const value = answer.state === 'here' ? answer.value : null;
  const signs = useMemo(() => (value === null ? NONE : storySigns(value)), [value]);
  return story !== null && answer.state === 'waiting' ? null : signs;
}
