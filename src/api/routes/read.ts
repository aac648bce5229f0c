import { addOne } from '../../desk/add-one.js';
import { article } from '../../library/articles.js';
import { articleAddress } from '../addresses.js';
import { oneOf, problems } from '../answers.js';
import { AddedArticle } from '../contract/read.js';
import { Reading } from '../contract/reading.js';
import { ARTICLE, limited } from '../guard/limits.js';
import { HandedIn, materialOf, takeArticles } from '../handed-in.js';
import { mayWrite } from '../may-write.js';
import type { Api, Routing } from '../serving.js';
import { streamAsked, streamed } from '../streamed.js';
import { whileWanted } from '../while-wanted.js';

/** Reading what is sent, and adding it. */
export function readRoutes(api: Api, serving: Routing): void {
  takeArticles(api);
  const { reading, library, now, limits } = serving;
  const limit = { bodyLimit: ARTICLE, config: limited(limits.reads) };
  api.post(
    '/read',
    {
      ...limit,
      schema: {
        summary: 'Read an article: who says what, with the exact words; nothing is kept',
        description:
          'With `Accept: text/event-stream` or `application/x-ndjson` what is found is told as it is found: see ReadEvent.',
        body: HandedIn,
        response: oneOf(Reading),
      },
    },
    async ({ body, headers }, reply) => {
      const stop = whileWanted(reply);
      const place = reading.enter(stop);
      const material = await materialOf(body, headers['content-type'] ?? '', serving, stop);
      const as = streamAsked(headers.accept);
      if (as === null) return place.read(material);
      const stream = await streamed(place.parts(material), as);
      return reply
        .type(`${as}; charset=utf-8`)
        .header('cache-control', 'no-store, no-transform')
        .send(stream as never);
    },
  );
  api.post(
    '/articles',
    {
      ...limit,
      schema: {
        summary: 'Add an article to the library; again is no harm',
        body: HandedIn,
        response: { 200: AddedArticle, 201: AddedArticle, ...problems },
      },
    },
    async ({ body, headers }, reply) => {
      const { adding, covering } = mayWrite(serving);
      const stop = whileWanted(reply);
      const to = { reading: reading.enter(stop), writing: adding };
      const material = await materialOf(body, headers['content-type'] ?? '', serving, stop);
      stop.throwIfAborted();
      const { outcome, article: id } = await addOne(to, material, now().toISOString());
      const isNew = outcome === 'added' || outcome === 'version';
      if (isNew) covering.ask();
      const kept = id === null ? null : await article(library, id);
      const address = kept && articleAddress(kept.id, kept.textHash);
      if (address) reply.header('location', address);
      return reply.code(isNew ? 201 : 200).send({ outcome, article: id, address });
    },
  );
}
