/** Titles that a program gave a file, not a person its article: `Microsoft Word - quay3.doc`, `Untitled`. */
export const isFileTitle = (title: string): boolean =>
  /^(?:microsoft |untitled\b|unbenannt|document\d*$|word document$|dokument\d*$|powerpoint|print$|about:|https?:)|\.(?:docx?|rtf|odt|txt|md|html?|pdf|indd|qxp|pages)$/i.test(
    title,
  ) || !/\p{L}{2}.*\s.*\p{L}/u.test(title);
