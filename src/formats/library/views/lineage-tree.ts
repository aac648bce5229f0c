import type { Screen } from '../../screen.js';
import type { Branch } from './lineage-branches.js';

/** Of one kind that nobody follows, so many are shown; of the others, how many there are. */
const SHOWN = 6;
/** Deeper than this, branches are no longer set in. */
const DEEPEST = 5;

/** Who has it from whom as a tree, a branch a line. */
export function treeLines(roots: readonly Branch[], screen: Screen): readonly string[] {
  return roots.flatMap((root) => [
    ...screen.lines([{ words: root.label, paint: screen.paint.cyan }]),
    ...under(root, '', 1, screen),
  ]);
}

function under({ branches }: Branch, before: string, depth: number, screen: Screen): readonly string[] {
  const shown = folded(branches);
  return shown.flatMap((branch, i) => {
    const last = i === shown.length - 1;
    const beside = before + (last ? '   ' : '│  ');
    const lines = screen.lines([{ words: branch.label }], beside.length).map((line) => line.slice(beside.length));
    const [first = '', ...rest] = lines;
    return [
      before + (last ? '└─ ' : '├─ ') + first,
      ...rest.map((line) => beside + line),
      ...under(branch, depth < DEEPEST ? beside : before, depth + 1, screen),
    ];
  });
}

/** Branches with their relation before them; of many leaves of one relation, the first few and how many more. */
function folded(branches: readonly Branch[]): readonly Branch[] {
  const leaves = new Map<string, number>();
  const kept = branches.filter((branch) => {
    if (branch.branches.length > 0) return true;
    const n = (leaves.get(branch.relation) ?? 0) + 1;
    leaves.set(branch.relation, n);
    return n <= SHOWN;
  });
  const more = [...leaves].filter(([, n]) => n > SHOWN);
  return [
    ...kept.map((branch) => ({ ...branch, label: `${branch.relation}: ${branch.label}` })),
    ...more.map(
      ([relation, n]): Branch => ({ label: `${relation}: ${n - SHOWN} more`, relation: 'origin', branches: [] }),
    ),
  ];
}
