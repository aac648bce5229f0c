/** Judgements: to come. */
export function JudgementsScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
