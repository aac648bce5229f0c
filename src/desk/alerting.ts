import { type Coverages, targetNow } from '../coverage/alert-target.js';
import { type AlertNews, alertNews } from '../coverage/alerting.js';
import type { Coverage } from '../coverage/coverage.js';
import { type Alert, type AlertEvent, addEvents, alerts, putAlert } from '../library/alerts.js';
import { covered } from '../library/articles.js';
import type { Library } from '../library/open.js';

/**
 * Writes down what alerts have to tell of stories that were worked out anew, to be delivered later, and has each alert
 * follow what it is on to its new id. To be called before `after` takes the place of `before` in the library: if the
 * program ends between the two, the same is found again, and is still told once.
 *
 * @param before what the library has of the stories that are touched, by their ids
 * @param after what takes its place
 * @returns how many events are new
 */
export async function raiseAlerts(library: Library, before: Coverages, after: Coverages): Promise<number> {
  const known = await alerts(library);
  if (known.length === 0) return 0;
  const all = await Promise.all(known.map((alert) => following(library, alert, before, after)));
  const events: AlertEvent[] = [];
  for (const [story, coverage] of after) {
    const articles = await covered(library, articlesOf(coverage));
    const readings = new Map(articles.map((one) => [one.id, one]));
    for (const news of alertNews([...before.values()], coverage, articles)) {
      const { readAt, reading } = readings.get(news.article)!;
      const told = { mark: news.mark, article: news.article, at: readAt, title: news.title, text: news.words };
      for (const alert of all)
        if (isFor(alert, news, story)) events.push({ alert: alert.id, ...told, url: reading.article.url });
    }
  }
  return addEvents(library, events);
}

async function following(library: Library, alert: Alert, before: Coverages, after: Coverages): Promise<Alert> {
  const id = targetNow(alert.target, before, after);
  if (id === null || id === alert.target.id) return alert;
  const moved = { ...alert, target: { ...alert.target, id } };
  await putAlert(library, moved);
  return moved;
}

const articlesOf = ({ lineage, claims }: Coverage): readonly string[] => [
  ...new Set([...lineage, ...claims.flatMap(({ statements }) => statements)].map(({ article }) => article)),
];

function isFor({ on, target }: Alert, news: AlertNews, story: string): boolean {
  if (on !== news.on) return false;
  if (target.kind === 'story') return target.id === story;
  return (target.kind === 'claim' ? news.claims : news.parties).includes(target.id);
}
