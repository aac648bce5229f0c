interface Event {
  readonly type: string;
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

/**
 * Reads brat standoff as a tool in Python would, whose strings are of code points: for each event, the words that its
 * arguments' offsets hold in the text.
 */
export function wordsOfEvents(standoff: string, text: string): readonly Event[] {
  const points = [...text];
  const rows = standoff.split('\n').filter((line) => line !== '');
  const places = new Map<string, readonly string[]>();
  for (const row of rows.filter((line) => line.startsWith('T'))) {
    const [id, typed, shown] = row.split('\t') as [string, string, string];
    const parts = [...typed.matchAll(/(\d+) (\d+)/g)].map(([, from, to]) => points.slice(+from!, +to!).join(''));
    if (parts.join(' ').replace(/\s/g, ' ') !== shown) throw new Error(`${row} holds '${parts.join(' ')}'`);
    places.set(id, parts);
  }
  return rows
    .filter((line) => line.startsWith('E'))
    .map((row) => {
      const [[type], ...roles] = row
        .split('\t')[1]!
        .split(' ')
        .map((part) => part.split(':')) as [[string, string], ...[string, string][]];
      const words = (role: string) => roles.filter(([name]) => name === role).flatMap(([, id]) => places.get(id)!);
      return { type, source: words('Source'), cue: words('Cue'), content: words('Content') };
    });
}
