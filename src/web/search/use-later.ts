import { useEffect, useState } from 'preact/hooks';

/** Milliseconds between two keys of somebody who types. */
const PAUSE = 120;

/** A value once it has stayed the same for a moment: what somebody types, without every letter on the way. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
