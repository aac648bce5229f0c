import { covered } from './covered.js';

/** A wire report of four unnamed people, on which the tests of descent are built. */
export const WIRE_TEXT = `BRACKWATER, May 6 (Orrin Wire) - Engineers warned in January that a relief valve at the Quennet dam could no longer be opened by hand, four people briefed on the inspection told Orrin Wire, 17 weeks before the dam overtopped and flooded the village of Lower Tessany.

The four, who spoke on condition of anonymity because they were not allowed to discuss the inquiry, said the valve was one of nine faults listed after a three-day visit by the Waterways Board on Jan. 8.

Two of the four said the engineers asked for the reservoir to be drawn down by six metres but were overruled by a manager in Brackwater, who allowed it to stay full until the end of the fishing season on June 21.

"It was a bath with the plug rusted in," one of the people said.

A spokesman for the Board declined to comment. Hallam Water, which runs the dam, did not reply to questions sent on Monday evening.

The 61-year-old dam holds 14 million cubic metres and supplies the towns of Brackwater and Sele. About 340 people were taken out of Lower Tessany by boat, and two are still missing, the county fire service said.

Hallam Water paid a dividend of 28 million crowns in March, the largest since it was sold by the state in 1997.`;

export const WIRE = covered('wire', WIRE_TEXT, {
  outlet: 'Orrin Wire',
  agency: 'Orrin Wire',
  published: '2031-05-06T06:00:00Z',
});

/** Another outlet's article, published some hours after the wire's. */
export const later = (id: string, text: string, outlet: string, hour = 9) =>
  covered(id, text, { outlet, published: `2031-05-06T${String(hour).padStart(2, '0')}:00:00Z` });
