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

function Words({ of }: { readonly of: readonly Stretch[] }) {
  return <bdi>{of.map(({ words, same }, i) => (same ? words : <mark key={`${i} ${words}`}>{words}</mark>))}</bdi>;
}
