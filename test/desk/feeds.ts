/** An RSS feed of these items, of a site at tide.example. */
export const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tide</title><link>https://tide.example/</link>${channel}${items}</channel></rss>`;

export const item = (n: number, more = '') =>
  `<item><title>Report ${n}</title><link>https://tide.example/${n}</link>${more}</item>`;
