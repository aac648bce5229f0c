import { useEffect, useState } from 'preact/hooks';

/** Whether the window is narrower than so many pixels, as it changes. */
export function useNarrow(pixels: number): boolean {
  const query = `(width < ${pixels}px)`;
  const [isNarrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const room = matchMedia(query);
    const tell = () => setNarrow(room.matches);
    tell();
    room.addEventListener('change', tell);
    return () => room.removeEventListener('change', tell);
  }, [query]);
  return isNarrow;
}
