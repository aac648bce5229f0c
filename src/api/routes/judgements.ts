import { history } from '../../desk/history.js';
import type { Judging } from '../../desk/library-work.js';
import { NotThere } from '../../desk/not-there.js';
import { Before, listOf, paged, placeOf, problems } from '../answers.js';
import { Judgement, JudgementsMade, NewJudgement } from '../contract/judgement.js';
import { Id, Window } from '../contract/list.js';
import { mayWrite } from '../may-write.js';
import { Refused } from '../refused.js';
import type { Api, Serving } from '../serving.js';

export function judgementRoutes(api: Api, serving: Serving): void {
  api.get(
    '/judgements',
    {
      schema: {
        summary: 'What people decided, in the order in which they did',
        querystring: Window.extend({ on: Id.optional().describe('id of an article, or of a judgement') }),
        response: listOf(Judgement),
      },
    },
    async ({ query: { limit, cursor, fields, on } }) => {
      const [before] = placeOf(Before, cursor) ?? [0];
      const all = await history(serving.library, on);
      const next = before + limit < all.length ? ([before + limit] as const) : null;
      return paged(Judgement, { items: all.slice(before, before + limit), next }, fields);
    },
  );
  api.post(
    '/judgements',
    {
      schema: {
        summary: 'Decide something: it stands over what the program finds, and can be taken back',
        body: NewJudgement,
        response: { 201: JudgementsMade, ...problems },
      },
    },
    async ({ body }, reply) => {
      const { working, covering } = mayWrite(serving);
      const { who, why, ...judging } = body;
      const by = { who, why, at: serving.now().toISOString() };
      try {
        const { judgements, apart } = await working.run('judge', judging as Judging, by);
        // who wants to be told of what changed by it is told
        covering.ask();
        return reply.code(201).send({ items: judgements, apart });
      } catch (error) {
        // the address is there: what is not is named in the body
        throw error instanceof NotThere ? new Refused(422, error.message) : error;
      }
    },
  );
}
