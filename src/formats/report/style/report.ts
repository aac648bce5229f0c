import { CARDS } from './cards.js';
import { COLORS } from './colors.js';
import { FILTER_STYLE } from './filter.js';
import { FINDINGS } from './findings.js';
import { LAYOUT } from './layout.js';
import { LISTS } from './lists.js';
import { MARKS } from './marks.js';
import { PRINT } from './print.js';
import { STRIP } from './strip.js';
import { TYPE } from './type.js';

/** The style sheet of a report page; what stands later wins. */
export const REPORT_STYLE = COLORS + TYPE + MARKS + STRIP + CARDS + LISTS + FILTER_STYLE + FINDINGS + LAYOUT + PRINT;
