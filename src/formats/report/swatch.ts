import { escapeHtml } from './escape.js';
import type { Voice } from './voices.js';

/** A source's sign: its colour, hatched if it has no name; with initials where it has no colour of its own. */
export const swatch = ({ standing, color, initials }: Voice): string =>
  `<span class="swatch ${standing} c${color}" aria-hidden="true">${color === 0 && standing === 'named' ? escapeHtml(initials) : ''}</span>`;
