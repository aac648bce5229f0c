/** Claim: to come. */
export function ClaimScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
