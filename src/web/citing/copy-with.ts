/** Words that are copied take the line along that says where they are from. */
export function copyWith(citation: string, event: ClipboardEvent): void {
  const words = getSelection()?.toString() ?? '';
  if (words.trim() === '') return;
  event.clipboardData?.setData('text/plain', `${words}\n\n${citation}\n`);
  event.preventDefault();
}
