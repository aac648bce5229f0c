/** How much each client has under way, so that none takes all. */
export interface UnderWay {
  /** Begins something, if the client has not too much under way; what is given ends it, and does so once. */
  begin(client: string): (() => void) | null;
}

/** @param most for one client at one time */
export function underWay(most: number): UnderWay {
  const counts = new Map<string, number>();
  return {
    begin(client) {
      const count = counts.get(client) ?? 0;
      if (count >= most) return null;
      counts.set(client, count + 1);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        const left = counts.get(client)! - 1;
        if (left === 0) counts.delete(client);
        else counts.set(client, left);
      };
    },
  };
}
