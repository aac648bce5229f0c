import type { Evidence } from '../evidence/evidence-address.js';

/** A reason, which opens the exact words that it rests on in both texts. */
export function EvidenceButton({
  because,
  evidence,
  open,
}: {
  readonly because: string;
  readonly evidence: Evidence;
  readonly open: (evidence: Evidence) => void;
}) {
  return (
    <button
      type="button"
      class="plain because"
      title="Show the words in both texts"
      data-step
      onClick={() => open(evidence)}
    >
      {because}
    </button>
  );
}
