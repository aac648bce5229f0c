const KEPT_AS = 'hearsay-token';
const GIVEN = /^#token=([^&]+)$/;

/**
 * Takes the token out of an address that ends in `#token=…` (the part of an address that is never sent) and keeps it for
 * as long as the tab is open.
 */
export function takeToken(): void {
  const given = GIVEN.exec(location.hash)?.[1];
  if (given === undefined) return;
  keepToken(decodeURIComponent(given));
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Keeps a token for as long as the tab is open. */
export const keepToken = (token: string): void => sessionStorage.setItem(KEPT_AS, token);

/** The header that shows the token, if there is one. */
export function tokenHeader(): Record<string, string> {
  const token = sessionStorage.getItem(KEPT_AS);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
