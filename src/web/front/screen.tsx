/** Front: to come. */
export function FrontScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
