/** A share of 0 to 1 in words: `34%`, and never 0% of what is there. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(100 * Math.max(0, share))}%`;
