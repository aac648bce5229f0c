const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Wed 14 Apr 2027, 05:15` of an ISO date, in the zone that it is given in; what is not one stays as it is. */
export function date(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)\S*)?$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const name = MONTHS[month - 1];
  if (!name) return iso;
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${name} ${year}${match[4] ? `, ${match[4]}` : ''}`;
}
