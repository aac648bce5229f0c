import { outlets } from '../../library/outlets.js';
import { articleCount } from '../../library/statistics.js';
import { oneOf } from '../answers.js';
import { Health } from '../contract/health.js';
import { OutletList } from '../contract/outlet.js';
import type { Api, Serving } from '../serving.js';

/** What a library is made of, and whether it can be read. */
export function aboutRoutes(api: Api, { library, version, writing }: Serving): void {
  api.get(
    '/outlets',
    {
      schema: { summary: 'Outlets with their numbers of articles, those with most first', response: oneOf(OutletList) },
    },
    async () => ({ items: await outlets(library) }),
  );
  api.get('/health', { schema: { summary: 'Whether the library can be read', response: oneOf(Health) } }, async () => ({
    status: 'ok' as const,
    version,
    readOnly: writing === null,
    articles: await articleCount(library),
  }));
}
