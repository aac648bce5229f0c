import { createHash } from 'node:crypto';
import { printable } from '../../text/printable.js';
import { escapeHtml } from './escape.js';

/** What a page is made of; `style`, `script` and `withoutScript` are never made of an article's words. */
export interface Parts {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly script?: string;
  /** Rules for browsers that run no script. */
  readonly withoutScript?: string;
}

/** A whole page that asks nothing of the network: style and script are in it, and its policy forbids all else. */
export function htmlDocument({ title, style, body, script = '', withoutScript = '' }: Parts): string {
  const runs = script ? `'sha256-${createHash('sha256').update(script).digest('base64')}'` : "'none'";
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${runs}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Hearsay">
<title>${escapeHtml(printable(title))}</title>
<style>${style}</style>
${withoutScript ? `<noscript><style>${withoutScript}</style></noscript>` : ''}
</head>
<body>
${body}
${script ? `<script>${script}</script>` : ''}
</body>
</html>
`;
}
