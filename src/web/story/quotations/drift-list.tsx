import { useMemo } from 'preact/hooks';
import type { Quotation } from '../../../api/contract/lineage.js';
import type { ArticleCard } from '../../../api/contract/source.js';
import { to } from '../../address/to.js';
import type { Sign } from '../../colours/sign.js';
import { SourceName } from '../../swatch/swatch.js';
import { changeWords } from '../../words/changed.js';
import { counted } from '../../words/counted.js';
import { differing } from '../../words/differing.js';
import { Words } from '../../words/differing-words.js';
import { outletName } from '../../words/outlet.js';
import { type Drift, type Drifted, drifted } from './drifts.js';

/** Quotations whose words changed: as they were first, and beside it as others have them, with what differs marked. */
export function DriftList({
  quotations,
  articles,
  signs,
  at,
}: {
  readonly quotations: readonly Quotation[];
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly signs: ReadonlyMap<string, Sign>;
  /** The articles that are pointed at. */
  readonly at: ReadonlySet<string>;
}) {
  const all = useMemo(() => drifted(quotations), [quotations]);
  if (all.length === 0) return <p class="quiet">No quotation changed its words from one article to another.</p>;
  return (
    <ol class="drifts">
      {all.map((one) => (
        <li key={one.quotation}>
          <Speaker of={one} signs={signs} />
          {one.drifts.map((drift) => (
            <OneDrift key={drift.text} of={one} drift={drift} {...{ articles, at }} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Speaker({
  of: { speaker, faithful },
  signs,
}: {
  readonly of: Drifted;
  readonly signs: ReadonlyMap<string, Sign>;
}) {
  const sign = speaker === null ? undefined : signs.get(speaker);
  return (
    <h3>
      {sign ? <SourceName sign={sign} /> : 'Speaker not told'}{' '}
      <span class="quiet">{counted(faithful.length, 'article')} word for word</span>
    </h3>
  );
}

function OneDrift({
  of: { first, faithful },
  drift,
  articles,
  at,
}: {
  readonly of: Drifted;
  readonly drift: Drift;
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly at: ReadonlySet<string>;
}) {
  const [was, is] = useMemo(() => differing(first, drift.text), [first, drift.text]);
  const name = (id: string) => outletName(articles.get(id)?.outlet ?? null);
  return (
    <div class={drift.articles.some((id) => at.has(id)) ? 'drift on' : 'drift'}>
      <div>
        <blockquote class="words was">
          “<Words of={was} />”
        </blockquote>
        {faithful[0] !== undefined && (
          <p class="quiet">
            <a href={to.article(faithful[0])}>{name(faithful[0])}</a>
          </p>
        )}
      </div>
      <div>
        <blockquote class="words is">
          “<Words of={is} />”
        </blockquote>
        <p class="quiet">
          {drift.articles.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={to.article(id)}>{name(id)}</a>
            </span>
          ))}
          {' · '}
          {changeWords(drift.changes)}
        </p>
      </div>
    </div>
  );
}
