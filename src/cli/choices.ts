import type { FormatName } from './formats.js';

/*
 * What options may be chosen from, apart from the commands: these are loaded when they run, so that each starts fast.
 */

export const READ_FORMATS = ['text', 'json', 'html', 'csv', 'brat', 'annotations'] as const satisfies FormatName[];
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export const RULES_FORMATS = ['text', 'json', 'markdown'] as const;
