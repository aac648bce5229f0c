/** Rules that light up all parts of a statement under the pointer or in focus, for browsers that run no script. */
export const withoutScript = (colors: readonly number[]): string =>
  colors
    .map((color, i) => {
      const part = `[data-s~="${i}"]`;
      return `body:has(.m${part}:hover,.statements ${part}:is(:hover,:focus-within),#s${i + 1}:target) :is(.m,.statements li)${part}{--f:var(--c${color});background:var(--fill)}`;
    })
    .join('\n');
