/** `a` for 0, `z` for 25, `aa` for 26: what findings are called, as statements are by numbers. */
export const letter = (i: number): string =>
  (i < 26 ? '' : letter(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
