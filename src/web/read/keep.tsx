import { useState } from 'preact/hooks';
import type { AddedArticle } from '../../api/contract/read.js';
import { to } from '../address/to.js';
import { forget } from '../client/cache.js';
import type { Refused } from '../client/problem.js';
import { ask } from '../client/request.js';
import { bodyOf, type Draft } from './draft.js';

const OUTCOMES: Readonly<Record<AddedArticle['outcome'], string>> = {
  added: 'It is in the library now',
  version: 'It is in the library now, as a new version',
  unchanged: 'The library had it already',
  removed: 'It was taken out of the library before, and stays out',
};

/** Adds a draft to the library, if somebody asks for it. */
export function Keep({ draft }: { readonly draft: Draft }) {
  const [added, setAdded] = useState<AddedArticle | null>(null);
  const [why, setWhy] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const keep = () => {
    setBusy(true);
    setWhy(null);
    add(draft)
      .then(setAdded, setWhy)
      .finally(() => setBusy(false));
  };
  if (added)
    return (
      <span role="status">
        {OUTCOMES[added.outcome]}
        {added.article === null ? '.' : ': '}
        {added.article !== null && <a href={to.article(added.article)}>see it there</a>}
      </span>
    );
  return (
    <>
      <button type="button" disabled={isBusy} onClick={keep}>
        {isBusy ? 'Adding …' : 'Keep it in the library'}
      </button>
      {why && <span role="alert">{why.problem.detail || why.problem.title}</span>}
    </>
  );
}

/** @throws Refused */
async function add(draft: Draft): Promise<AddedArticle> {
  const { type, body } = bodyOf(draft);
  const response = await ask('/api/v1/articles', { method: 'POST', headers: { 'content-type': type }, body });
  forget();
  return (await response.json()) as AddedArticle;
}
