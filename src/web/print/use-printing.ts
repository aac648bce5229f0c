import { useEffect, useState } from 'preact/hooks';

/** Whether the page is on its way to paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = matchMedia('print');
    const change = () => setPrinting(print.matches);
    change();
    print.addEventListener('change', change);
    return () => print.removeEventListener('change', change);
  }, []);
  return printing;
}
