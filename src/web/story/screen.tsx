/** Story: to come. */
export function StoryScreen({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
