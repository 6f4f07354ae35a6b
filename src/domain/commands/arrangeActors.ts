import { defineCommand } from '../command';
import type { Placement } from '../placement';
import { withPlacements } from '../placement';

/** Arranges a picture anew because a person asked for it. Pinned actors stay where they are. One step to undo. */
export const arrangeActors = defineCommand(
  'arrangeActors',
  'record',
  (document, { placements }: { readonly placements: readonly Placement[] }) => {
    const next = withPlacements(document.placements, placements, (id) => document.actors.has(id));
    return next === document.placements ? document : { ...document, placements: next };
  },
);
