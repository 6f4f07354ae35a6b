import { defineCommand } from '../command';
import type { Placement } from '../placement';
import { withPlacements } from '../placement';

/** Keeps where a layout put the actors, so that nothing moves at the next opening. Pinned actors stay where they are. */
export const keepPlacements = defineCommand(
  'keepPlacements',
  'quiet',
  (document, { placements }: { readonly placements: readonly Placement[] }) => {
    const next = withPlacements(document.placements, placements, (id) => document.actors.has(id));
    return next === document.placements ? document : { ...document, placements: next };
  },
);
