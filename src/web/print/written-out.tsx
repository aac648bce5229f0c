/** An address in full, on paper only; one of the reader with the server that it is at. */
export function WrittenOut({ address }: { readonly address: string | null }) {
  if (address === null) return null;
  return <span class="written-out">{new URL(address, location.origin).href}</span>;
}
