/** True for a remark that is meant for this program: `hearsay-disable-next-line bare-source`. */
export const isForUs = (words: string): boolean => /^hearsay-/.test(words.trim());
