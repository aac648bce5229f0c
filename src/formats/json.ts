import type { Reading } from '../statements/reading.js';

/** A Reading as JSON on one line, without line break; lone surrogates are escaped, so that it is valid UTF-8. */
export const toJson = (reading: Reading): string => JSON.stringify(reading);
