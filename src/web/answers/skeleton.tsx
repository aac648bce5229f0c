/** Keeps the place of what is on its way; it shows only what takes longer than 300 ms. */
export function Skeleton({ lines = 6, what }: { readonly lines?: number; readonly what: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">Loading {what}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} class="line" aria-hidden="true" />
      ))}
    </div>
  );
}
