import { BESIDE } from './beside.js';
import { FILTER } from './filter.js';
import { LIGHT } from './light.js';
import { LISTEN } from './listen.js';
import { PAGE } from './page.js';
import { PICK } from './pick.js';

/**
 * The script of a report page. Without it the page can still be read, and its links work: what it adds is that all
 * parts of a thing light up together, the keys, the filter, and details in a place of their own.
 */
export const SCRIPT = `(() => {${PAGE}${LIGHT}${PICK}${FILTER}${BESIDE}${LISTEN}})();`;
