/** Article: to come. */
export function ArticleScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
