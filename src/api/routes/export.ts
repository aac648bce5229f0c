import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type ExportFormat, exported, exportedTables } from '../../desk/export-library.js';
import { problems } from '../answers.js';
import { limited } from '../guard/limits.js';
import { Refused } from '../refused.js';
import type { Api, Routing, Serving } from '../serving.js';

const TYPES: Readonly<Record<ExportFormat, readonly [type: string, ending: string]>> = {
  json: ['application/json', 'json'],
  csv: ['text/csv', 'csv'],
  graphml: ['application/xml', 'graphml'],
  jsonld: ['application/ld+json', 'jsonld'],
  ftm: ['application/x-ndjson', 'ftm.jsonl'],
};

const ExportQuery = z.object({
  format: z.enum(['json', 'csv', 'graphml', 'jsonld', 'ftm']).default('json'),
  table: z.string().max(40).optional().describe('for csv, which has a table a file'),
});

export function exportRoutes(api: Api, { library, limits }: Routing): void {
  api.get(
    '/export',
    {
      // asked for its head alone, all of it would be made for nobody
      exposeHeadRoute: false,
      config: limited(limits.reads),
      schema: {
        summary: 'The whole library, streamed in one of the formats of `hearsay export`',
        description: 'Alerts, which JSON alone has, are left out for who may only read.',
        querystring: ExportQuery,
        response: { 200: { description: 'The export', content: contents() }, ...problems },
      },
    },
    async ({ query: { format, table }, scope }, reply) => {
      const [type, ending] = TYPES[format];
      const chunks =
        format === 'csv' ? tableOf(library, table) : exported(library, format, { alerts: scope === 'write' });
      const name = `${format === 'csv' ? table : 'library'}.${ending}`;
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Readable.from(inTurns(chunks)) as never);
    },
  );
}

const contents = () =>
  Object.fromEntries(
    Object.values(TYPES).map(([type]) => [type, { schema: /[/+]json$/.test(type) ? z.unknown() : z.string() }]),
  );

/** Others are answered between two parts. */
async function* inTurns(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    yield chunk;
    await setImmediate();
  }
}

function tableOf(library: Serving['library'], name: string | undefined): AsyncIterable<string> {
  const tables = exportedTables(library);
  const found = tables.find((table) => table.name === name);
  if (found) return found.chunks;
  const message = `csv is of several tables: name one of ${tables.map((table) => table.name).join(', ')}`;
  throw new Refused(400, `table: ${message}`, { errors: [{ field: 'table', message }] });
}
