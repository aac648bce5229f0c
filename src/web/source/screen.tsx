/** Source: to come. */
export function SourceScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
