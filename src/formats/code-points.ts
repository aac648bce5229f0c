/**
 * Turns UTF-16 offsets into a text into code point offsets, as brat, Python and Web Annotation count. A lone surrogate
 * counts as one. An offset inside a surrogate pair is that of its character.
 */
export function codePointCounter(text: string): (offset: number) => number {
  // the offset of each second half of a pair: as many fewer code points as there are such halves before an offset
  const seconds: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) seconds.push(++i);
  }
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return seconds[low] === offset ? offset - low - 1 : offset - low;
  };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
