import type { Marking } from './marked-text.js';

/** With more statements than this, rules for each would make the page slow. */
const MOST = 300;

/**
 * Rules for browsers that run no script: all that would open is open, what would not work is away, and all parts of a
 * statement light up under the pointer or in focus.
 */
export function withoutScript({ statements, voices, voiceOf }: Marking): string {
  const open =
    '.statements .facts{display:grid}.findings .message{display:block!important}.statements .said{display:block}.filter,.keys{display:none!important}';
  const target = '.sheet :target,.sheet :target:empty+span{background-color:var(--fill,var(--line))}';
  if (statements.length > MOST) return open + target;
  const lights = statements.map((_, i) => {
    const part = `[data-s~="${i}"]`;
    return `body:has(.m${part}:hover,.statements ${part}:is(:hover,:focus-within),#s${i + 1}:target) :is(.m,.statements li)${part}{--f:var(--c${voices[voiceOf[i]!]!.color});background-color:var(--fill)}`;
  });
  return [open, target, ...lights].join('\n');
}
