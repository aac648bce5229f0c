/** What lasts so many days more, in reports of firms, sieges and rescues. */
export const STOCKS =
  'cash|money|funds|funding|supplies|supply|food|fuel|oxygen|air|water|power|electricity|medicine|reserves|stock|stocks|ammunition|liquidity';
/** Units of time with the days in each. */
export const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);
