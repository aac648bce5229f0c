import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.js';
import { STYLE } from './style.js';

/** A whole page that asks nothing of the network: style and script are in it, and its policy forbids all else. */
export function htmlDocument({
  title,
  language,
  body,
  script,
}: {
  readonly title: string;
  readonly language: string;
  readonly body: string;
  readonly script: string;
}): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Hearsay">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
${script ? `<script>${script}</script>` : ''}
</body>
</html>
`;
}
