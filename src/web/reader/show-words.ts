import type { Chosen } from './chosen.js';

/** Brings the words of what is chosen into sight; where some are in sight, only on demand. */
export function showWords(sheet: HTMLElement | null, { kind, id }: Chosen, always: boolean): void {
  const attribute = { statement: 'data-s', source: 'data-v', finding: 'data-at' }[kind];
  const words = sheet?.querySelector(`[${attribute}~="${CSS.escape(kind === 'finding' ? `f${id}` : id)}"]`);
  if (!words) return;
  const { top, bottom } = words.getBoundingClientRect();
  const end = document.querySelector('.from-below')?.getBoundingClientRect().top ?? innerHeight;
  if (always || top < 80 || bottom > end) words.scrollIntoView({ block: 'center' });
}
