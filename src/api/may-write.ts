import { Refused } from './refused.js';
import type { Serving, Writing } from './serving.js';

/** What writes to the library. @throws Refused with 403 where nothing may be written */
export function mayWrite({ writing }: Serving): Writing {
  if (writing === null) throw new Refused(403, 'This library is only read here: the program runs with --read-only.');
  return writing;
}
