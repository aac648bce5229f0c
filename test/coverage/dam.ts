import type { Covered } from '../../src/coverage/covered.js';
import type { Article } from '../../src/pages/article.js';
import { covered } from './covered.js';

/** Topics of what is said of the dam. */
export const TOPICS = [/valve/, /drain|emptied/, /evacuat|boat/, /dividend|profit/] as const;

const BACKGROUND = `The dam lies above the village of Lower Tessany, whose houses are older than its wall. About 340 people were taken away on Sunday night, and the bus to Sele has not run since. Hallam Water, which owns the dam, was sold by the state in 1997 and employs 214 people in the county.`;

/** A report of an agency on four people without names and one official, with its marks. */
export const WIRE_MARKED = `[Four people briefed on the inspection] {told} Orrin Wire <that a valve at the Quennet dam had seized in January>.

[An official at the Waterways Board] {said} <the reservoir should have been drained in March>.

${BACKGROUND}`;

/** An article of the sixth of May. */
export const report = (
  id: string,
  outlet: string,
  hour: number,
  marked: string,
  known: Partial<Article> = {},
): Covered =>
  covered(id, marked, { outlet, published: `2031-05-06T${String(hour).padStart(2, '0')}:00:00Z`, ...known });

export const WIRE = report('wire', 'Orrin Wire', 6, WIRE_MARKED, { agency: 'Orrin Wire' });
/** The same words in other papers. */
export const COPY = report('copy', 'Sele Echo', 9, WIRE_MARKED);
export const COPY2 = report('copy2', 'The Quennet Post', 10, WIRE_MARKED);

/** A paper that credits the agency, and has nothing of its own. */
export const PICKUP_MARKED = `The flood that hit Lower Tessany might have been avoided.

[Four people] {told} Orrin Wire <that engineers had known of the seized valve since January>.

The village church stood in water to its windows on Monday. Volunteers from Sele carried pews into the yard, and a baker gave out bread.`;
export const PICKUP = report('pickup', 'Sele Echo', 11, PICKUP_MARKED);
