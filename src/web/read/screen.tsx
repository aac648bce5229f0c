/** Read: to come. */
export function ReadScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
