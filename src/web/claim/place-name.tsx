import type { Place } from '../../api/contract/claim.js';
import type { ArticleCard } from '../../api/contract/source.js';
import { to } from '../address/to.js';
import { When } from '../dates/when.js';

/** A place that a claim comes from: an article with its outlet and time, an outlet outside the library, an occasion. */
export function PlaceName({
  place,
  articles,
}: {
  readonly place: Place;
  readonly articles: ReadonlyMap<string, ArticleCard>;
}) {
  if ('public' in place)
    return (
      <span>
        <b>{place.public}</b> <span class="quiet">(said in public)</span>
      </span>
    );
  if ('outlet' in place)
    return (
      <span>
        <b>{place.outlet}</b> <span class="quiet">(not in the library)</span>
      </span>
    );
  const card = articles.get(place.article);
  return (
    <span>
      <a href={to.article(place.article)}>
        <b>{card?.outlet ?? 'an article'}</b>
      </a>
      {card?.published && (
        <>
          , <When iso={card.published} />
        </>
      )}
    </span>
  );
}
