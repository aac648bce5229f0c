/** The web address that a link of a feed leads to, without its fragment, or null if it leads to none. */
export function linkTo(link: string | null | undefined, base: string | null): string | null {
  const words = link?.trim();
  if (!words) return null;
  const url = URL.canParse(words)
    ? new URL(words)
    : base !== null && URL.canParse(words, base)
      ? new URL(words, base)
      : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  return url.href;
}

/** Of Atom's links the one to the page itself: RFC 4287, section 4.2.7.2; HTML before other kinds. */
export function alternate(links: readonly AtomLink[] | undefined): string | null {
  const pages = (links ?? []).filter(({ href, rel }) => href && (rel === undefined || rel === 'alternate'));
  return (pages.find(({ type }) => type?.includes('html')) ?? pages[0])?.href ?? null;
}

interface AtomLink {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}
