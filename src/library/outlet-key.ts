/** An outlet's name as it is compared: "The Times" and "times" are one. */
export function outletKey(name: string): string {
  const plain = foldedName(name).replace(/^www\./, '');
  return plain.replace(/^the /, '') || plain;
}

/** A name without case, accents and marks, its words parted by one space. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}
