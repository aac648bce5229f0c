/** Search: to come. */
export function SearchScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
