import { to } from '../address/to.js';
import { useReadOnly } from '../client/use-read-only.js';
import type { Evidence } from '../evidence/evidence-address.js';

/** Leads to where one says that a claim or story is one with another, or is two. Nothing where nothing may be changed. */
export function SameLinks({ kind, id }: { readonly kind: 'claim' | 'story' | 'source'; readonly id: string }) {
  if (useReadOnly()) return null;
  return (
    <span class="judge-links">
      <a href={to.judgements({ do: 'merge', kind, one: id })}>Merge</a> or{' '}
      <a href={to.judgements({ do: 'split', kind, one: id })}>split</a>
    </span>
  );
}

/** Leads to where one says whether an article has something from where the program says. Nothing where nothing may be changed. */
export function EdgeLink({ here, there }: Evidence) {
  if (useReadOnly()) return null;
  const from = there === null ? null : 'article' in there ? there.article : there.outlet;
  return (
    <a class="judge-links" href={to.judgements({ do: 'edge', article: here, from })}>
      Right or wrong?
    </a>
  );
}

/** Leads to where one says that a statement is not of the claim. Nothing where nothing may be changed. */
export function NotOfClaim({
  claim,
  article,
  statement,
}: {
  readonly claim: string;
  readonly article: string;
  readonly statement: string;
}) {
  if (useReadOnly()) return null;
  return (
    <a
      class="judge-links"
      href={to.judgements({ do: 'split', kind: 'claim', one: claim, other: `${article}:${statement}` })}
    >
      Not this claim?
    </a>
  );
}
