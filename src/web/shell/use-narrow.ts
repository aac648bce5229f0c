import { useEffect, useState } from 'preact/hooks';

/** Whether the window has no room for columns beside the text. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => query().matches);
  useEffect(() => {
    const room = query();
    const tell = () => setNarrow(room.matches);
    room.addEventListener('change', tell);
    return () => room.removeEventListener('change', tell);
  }, []);
  return isNarrow;
}

const query = () => matchMedia('(max-width: 1151px)');
