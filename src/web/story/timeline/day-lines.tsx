import type { Timeline } from './timeline.js';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
/** Pixels that a day's name takes. */
const NAME = 66;
const SHORT_NAME = 42;

/** Behind the marks: a line for each outlet, and where each day begins, with its name where there is room. */
export function DayLines({
  timeline: { days, height, rows, undated },
  head,
}: {
  readonly timeline: Timeline;
  readonly head: number;
}) {
  const right = days.at(-1)?.right ?? 0;
  let free = Number.NEGATIVE_INFINITY;
  const names = days.flatMap(({ start, left, right: end }) => {
    const room = end - left >= NAME ? NAME : SHORT_NAME;
    if (left < free || end - left < SHORT_NAME) return [];
    free = left + room;
    return [{ start, left, words: (room === NAME ? DAY : SHORT).format(start) }];
  });
  return (
    <g class="day-lines">
      {rows.map(({ label, top, height: high, lanes }) =>
        lanes > 1 ? null : <path key={label} d={`M0,${head + top + high / 2}H${right}`} class="row-line" />,
      )}
      {days.map(({ start, left, right: end }) => (
        <path
          key={start}
          d={`M${left},${end - left < 8 ? head : 4}V${head + height}`}
          class={end - left < 8 ? 'day short' : 'day'}
        />
      ))}
      {names.map(({ start, left, words }) => (
        <text key={start} x={left + 4} y="14">
          {words}
        </text>
      ))}
      {undated !== null && (
        <text x={undated} y="14" text-anchor="middle">
          no date
        </text>
      )}
    </g>
  );
}
