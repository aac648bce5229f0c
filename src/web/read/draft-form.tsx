import { useState } from 'preact/hooks';
import { type Draft, ENDINGS, typeOf } from './draft.js';

/** Where a draft is pasted, dropped or opened. */
export function DraftForm({ read }: { readonly read: (draft: Draft) => void }) {
  const [words, setWords] = useState('');
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const submit = (event?: Event) => {
    event?.preventDefault();
    if (words.trim() !== '') read({ kind: 'words', words, title });
  };
  const open = (file: File | undefined) => {
    if (!file) return;
    if (typeOf(file.name) === null) setRefused(`${file.name} can’t be read: give ${ENDINGS.replaceAll(',', ', ')}.`);
    else read({ kind: 'file', file });
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (isLeftToField(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) open(file);
    else if (dropped !== '') setWords((before) => (before.trim() === '' ? dropped : `${before}\n\n${dropped}`));
  };
  return (
    <form
      class={isOver ? 'draft over' : 'draft'}
      onSubmit={submit}
      onDragOver={(event) => {
        if (isLeftToField(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>Read a draft</h1>
      <p class="quiet">
        It is read on this machine: who says what, on what footing, and what a standards editor would ask. Nothing is
        kept unless you say so.
      </p>
      <label>
        <span>
          Headline <span class="quiet">(may be left out)</span>
        </span>
        <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label>
        Text, HTML or an address
        <textarea
          rows={14}
          value={words}
          placeholder="Paste it here, or drop a file: text, HTML, Markdown, Word, PDF"
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit()}
        />
      </label>
      <p class="choices">
        <button type="submit" class="main" disabled={words.trim() === ''}>
          Read
        </button>
        <label class="button">
          Open a file
          <input
            class="unseen"
            type="file"
            accept={ENDINGS}
            onChange={(event) => open(event.currentTarget.files?.[0])}
          />
        </label>
        <span class="quiet keys">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> reads it
        </span>
      </p>
      {refused && <p role="alert">{refused}</p>}
    </form>
  );
}

/** Words that are dropped on a field land where they are dropped, as in any field. */
const isLeftToField = ({ target, dataTransfer }: DragEvent): boolean =>
  !dataTransfer?.types.includes('Files') && (target as Element).matches('input, textarea');
