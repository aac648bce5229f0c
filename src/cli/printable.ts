/** Words without control characters, so that no file's name or text can steer the terminal. */
export const printable = (words: string): string =>
  words.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (char) => (/\s/.test(char) ? ' ' : '\uFFFD'));
