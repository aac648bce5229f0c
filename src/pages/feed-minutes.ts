const HOURS: Readonly<Record<string, number>> = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8760 };

/** RSS's ttl, or the period and frequency of RSS 1.0's syndication module. */
export function minutesOf(feed: {
  readonly ttl?: number;
  readonly sy?: { readonly updatePeriod?: string; readonly updateFrequency?: number };
}): number | null {
  const hours = HOURS[feed.sy?.updatePeriod?.toLowerCase() ?? ''];
  const minutes = feed.ttl ?? (hours === undefined ? null : (60 * hours) / (feed.sy?.updateFrequency || 1));
  return minutes !== null && minutes > 0 ? minutes : null;
}
