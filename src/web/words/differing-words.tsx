import { differing, type Stretch } from './differing.js';

/** What it was and what it is, with the words marked that differ; nothing for a side that is empty. */
export function Differing({ was, is }: { readonly was: string; readonly is: string }) {
  const [before, after] = differing(was, is);
  return (
    <>
      {was !== '' && (
        <del class="words">
          <Words of={before} />
        </del>
      )}
      {is !== '' && (
        <ins class="words">
          <Words of={after} />
        </ins>
      )}
    </>
  );
}

/** Stretches of words, those marked that the other side does not have. */
export function Words({ of }: { readonly of: readonly Stretch[] }) {
  return <bdi>{of.map(({ words, same }, i) => (same ? words : <Marked key={`${i} ${words}`} words={words} />))}</bdi>;
}

/** Without the white space after it. */
function Marked({ words }: { readonly words: string }) {
  const own = words.trimEnd();
  return (
    <>
      <mark>{own}</mark>
      {words.slice(own.length)}
    </>
  );
}
