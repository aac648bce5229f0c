import { z } from 'zod';
import { NotThere } from '../../desk/not-there.js';
import { alerts } from '../../library/alerts.js';
import { oneOf, problems } from '../answers.js';
import { Alert, AlertList, NewAlert } from '../contract/alert.js';
import { Id } from '../contract/list.js';
import { placeInShort } from '../delivery-place.js';
import { mayWrite } from '../may-write.js';
import { Refused } from '../refused.js';
import type { Api, Serving } from '../serving.js';

export function alertRoutes(api: Api, serving: Serving): void {
  api.get(
    '/alerts',
    { schema: { summary: 'Alerts, the oldest first', response: oneOf(AlertList) } },
    async ({ scope }) => {
      const all = await alerts(serving.library);
      return { items: scope === 'write' ? all : all.map((alert) => ({ ...alert, to: placeInShort(alert.to) })) };
    },
  );
  api.post(
    '/alerts',
    {
      schema: {
        summary: 'Be told when a claim, story or source gets a new origin, is denied, or is changed without saying so',
        body: NewAlert,
        response: { 201: Alert, ...problems },
      },
    },
    async ({ body: { target, on, to } }, reply) => {
      const { adding } = mayWrite(serving);
      try {
        const alert = await adding.run(
          'alert',
          { kind: target.kind, typed: target.id, on, to },
          serving.now().toISOString(),
        );
        return reply.code(201).send(alert);
      } catch (error) {
        throw error instanceof NotThere ? new Refused(422, error.message) : error;
      }
    },
  );
  api.delete(
    '/alerts/:id',
    {
      schema: {
        summary: 'End an alert',
        params: z.object({ id: Id }),
        response: { 204: z.null(), ...problems },
      },
    },
    async ({ params }, reply) => {
      await mayWrite(serving).adding.run('dropAlert', params.id);
      return reply.code(204).send(null);
    },
  );
}
