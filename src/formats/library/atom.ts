import type { Raised } from './contents.js';
import { element, escapeXml } from './xml.js';

/** A feed of what alerts told. */
export interface AlertFeed {
  /** An IRI that stays as it is: `urn:hearsay:alert:` with the alert's id. */
  readonly id: string;
  readonly title: string;
  /** When the alert was made, which is the time of a feed that has nothing to tell yet: an ISO instant. */
  readonly made: string;
  readonly raised: readonly Raised[];
}

/** A feed reader opens these, and nothing that is a script. */
const ADDRESS = /^https?:\/\//i;

/** An Atom feed (RFC 4287), the newest entry first: what happened, the article's address, and the exact words. */
export function toAtom({ id, title, made, raised }: AlertFeed): string {
  const newest = [...raised].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    `  ${element('updated', instant(newest[0]?.at ?? made))}`,
    '  <author><name>Hearsay</name></author>',
    ...newest.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, at, title, url, words }: Raised): string {
  return [
    '  <entry>',
    `    ${element('id', `urn:hearsay:raised:${encodeURIComponent(id)}`)}`,
    `    ${element('title', title)}`,
    `    ${element('updated', instant(at))}`,
    ...(url !== null && ADDRESS.test(url) ? [`    <link rel="alternate" href="${escapeXml(url)}"/>`] : []),
    // plain text: marks in it are never read as HTML
    `    ${element('content', words, ' type="text"')}`,
    '  </entry>',
  ].join('\n');
}

const instant = (at: string): string => new Date(at).toISOString();
