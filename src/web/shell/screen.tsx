import type { ComponentType } from 'preact';
import { exec, useLocation } from 'preact-iso/router';
import { Empty } from '../answers/empty.js';
import { ArticleScreen } from '../article/screen.js';
import { ClaimScreen } from '../claim/screen.js';
import { FrontScreen } from '../front/screen.js';
import { JudgementsScreen } from '../judgements/screen.js';
import { ReadScreen } from '../read/screen.js';
import { SearchScreen } from '../search/screen.js';
import { SourceScreen } from '../source/screen.js';
import { StoryScreen } from '../story/screen.js';

type ScreenOf = ComponentType<{ readonly id: string }>;

const SCREENS: readonly (readonly [string, ScreenOf])[] = [
  ['/', FrontScreen],
  ['/story/:id', StoryScreen],
  ['/claim/:id', ClaimScreen],
  ['/article/:id', ArticleScreen],
  ['/source/:id', SourceScreen],
  ['/read', ReadScreen],
  ['/judgements', JudgementsScreen],
  ['/search', SearchScreen],
];

/** The screen that the address names; each thing that is shown gets a screen of its own, with nothing of the last. */
export function Screen() {
  const { path } = useLocation();
  for (const [pattern, One] of SCREENS) {
    const found = matched(path, pattern);
    if (found) return <One key={path} id={found.params.id ?? ''} />;
  }
  return (
    <Empty isScreen title="There is no such page">
      <p>
        The address may have been cut. <a href="/">To the stories</a>
      </p>
    </Empty>
  );
}

/** Null too for an address that is none: `%` alone. */
function matched(path: string, pattern: string) {
  try {
    return exec(path, pattern) ?? null;
  } catch {
    return null;
  }
}
