import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../../formats/report/escape.js';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<Record<string, unknown>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly type?: string; readonly enum?: readonly string[]; readonly default?: unknown };
}

/** A page for a person at /api, with all operations that the description has. */
export function operationsPage(app: FastifyInstance): void {
  app.get('/api', { schema: { hide: true } as object }, async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(pageOf(app.swagger().paths ?? {})),
  );
  app.get('/api/page.css', { schema: { hide: true } as object }, async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STYLE),
  );
}

const pageOf = (paths: object): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Hearsay: the interface for programs</title>
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main>
<h1>The interface for programs</h1>
<p>All of it for machines: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Answers are JSON; what goes wrong
is told as <code>application/problem+json</code>. The library itself: <a href="/">open it</a>.</p>
${Object.entries(paths).flatMap(operationsAt).join('\n')}
</main>
</body>
</html>
`;

const operationsAt = ([path, methods]: [string, object]): readonly string[] =>
  Object.entries(methods).map(([method, operation]) => section(method.toUpperCase(), path, operation as Operation));

function section(method: string, path: string, { summary = '', description, ...rest }: Operation): string {
  const id = `${method}${path}`.replace(/[^a-zA-Z0-9]+/g, '-');
  const { parameters = [], requestBody, responses = {} } = rest;
  const body = requestBody ? `<p>Body: ${Object.keys(requestBody.content).map(code).join(', ')}</p>` : '';
  return `<section id="${id}">
<h2><a href="#${id}"><b>${method}</b> ${escapeHtml(path)}</a></h2>
<p>${escapeHtml(summary)}${description ? `. ${escapeHtml(description)}` : ''}</p>
${parameters.length > 0 ? `<dl>${parameters.map(item).join('')}</dl>` : ''}
${body}
<p>Answers: ${Object.keys(responses).map(code).join(', ')}</p>
</section>`;
}

const code = (words: string): string => `<code>${escapeHtml(words)}</code>`;

function item({ name, required, description, schema, in: place }: Parameter): string {
  const told = [
    place === 'path' ? 'in the address' : required ? 'has to be given' : null,
    schema?.enum?.join(' | ') ?? schema?.type,
    schema?.default === undefined ? null : `default ${String(schema.default)}`,
    description,
  ];
  return `<dt>${code(name)}</dt><dd>${escapeHtml(told.filter((part) => part).join('; '))}</dd>`;
}

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 Georgia,'Times New Roman',serif}
body{margin:0;padding:2rem 1rem}
main{max-width:46rem;margin:auto}
h2{font-size:1rem;margin:2rem 0 .25rem;font-family:ui-monospace,Menlo,Consolas,monospace;font-weight:400;overflow-wrap:anywhere}
h2 a{color:inherit;text-decoration:none}
h2 a:hover{text-decoration:underline}
code{font:.9em ui-monospace,Menlo,Consolas,monospace}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.15rem 1rem;margin:.5rem 0}
dd{margin:0}
p{margin:.25rem 0}
`;
