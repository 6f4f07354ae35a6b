import { defineCommand } from '../command';
import { isFinitePlacement, type Placement } from '../placement';
import { patched } from '../tables';

/** Keeps where a layout put the actors, so that nothing moves at the next opening. Pinned actors stay where they are. */
export const keepPlacements = defineCommand(
  'keepPlacements',
  'quiet',
  (document, { placements }: { readonly placements: readonly Placement[] }) => {
    const next = new Map(document.placements);
    let changed = false;
    for (const placement of placements) {
      if (!document.actors.has(placement.id) || !isFinitePlacement(placement)) continue;
      const before = next.get(placement.id);
      if (before?.pinned) continue;
      const after = patched<Placement>(before ?? { id: placement.id }, placement);
      if (after === before) continue;
      next.set(placement.id, after);
      changed = true;
    }
    return changed ? { ...document, placements: next } : document;
  },
);
