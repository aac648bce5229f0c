/** Words without control characters and marks that turn the direction of writing: no file may steer a terminal. */
export const printable = (words: string): string =>
  words.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (char) => (/\s/.test(char) ? ' ' : '\uFFFD'));
