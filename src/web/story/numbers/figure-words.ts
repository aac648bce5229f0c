import type { Series } from '../../../api/contract/lineage.js';
import { grouped } from '../../words/counted.js';

const BOUNDS: Readonly<Record<Series['values'][number]['bound'], string>> = {
  exactly: '',
  'at least': 'at least ',
  'at most': 'up to ',
  about: 'about ',
};

/** `up to 180 million dorins`; without the unit for null. */
export const figureWords = (
  { value, bound }: Pick<Series['values'][number], 'value' | 'bound'>,
  unit: string | null,
): string => `${BOUNDS[bound]}${grouped(value)}${unit === null ? '' : ` ${unit}`}`;
