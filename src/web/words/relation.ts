import type { Lineage } from '../../api/contract/lineage.js';

/** What an article has from another, as one would say it between the two. */
export const RELATIONS: Readonly<Record<Lineage['relation'], string>> = {
  origin: 'has it from its own sources',
  copy: 'copies',
  rewrite: 'rewrites',
  pickup: 'picks up',
  version: 'is a later version of',
};

const ASIDE = { backs: '● backs', disputes: '◆ disputes' } as const;

/** Backs and disputes by shape and word; what only carries a claim has its own. */
export const stanceWords = (stance: 'backs' | 'disputes' | null): string =>
  stance === null ? '○ carries' : ASIDE[stance];
