import { dateWords, exactWords, spanWords } from './words.js';

const reader = () => ({ now: new Date() });

/** A date as a person says it, the exact one on hover. */
export function When({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={exactWords(iso, reader())}>
      {dateWords(iso, reader())}
    </time>
  );
}

/** From the first to the last of several dates; nothing where neither is known. */
export function FromTo({ first, last }: { readonly first: string | null; readonly last: string | null }) {
  const [from, until] = [first ?? last, last ?? first];
  if (from === null || until === null) return <span>no date</span>;
  return (
    <time dateTime={until} title={`${exactWords(from, reader())} to ${exactWords(until, reader())}`}>
      {spanWords(from, until, reader())}
    </time>
  );
}
