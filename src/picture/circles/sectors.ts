import type { ActorId } from '../../domain/brand';

/** Actors that belong together: a group, a territory, a family or a network. */
export interface Sector {
  /** Identity: an id or a folded value. */
  readonly key: string;
  readonly name: string;
  /** Number of its colour; −1: no group. */
  readonly colour: number;
  readonly members: readonly ActorId[];
}

/** Key of the sector of actors in no other sector. */
export const OTHERS = '';
const MOST_SECTORS = 9;
/** The Carte has room for outlines of more groups than Circles has sectors. */
export const MOST_OUTLINES = 60;

/**
 * Sectors to draw for the visible actors, each in exactly one. Empty sectors are dropped; when there are too many, those of one actor, then
 * the smallest, join the others. Order is kept.
 */
export function drawnSectors(
  sectors: readonly Sector[],
  shown: Iterable<ActorId>,
  othersName: string,
  most = MOST_SECTORS,
): readonly Sector[] {
  const left = new Set(shown);
  const filled = sectors
    .map((sector) => ({ ...sector, members: sector.members.filter((id) => left.delete(id)) }))
    .filter(({ members }) => members.length > 0);
  const needed = filled.length + (left.size > 0 ? 1 : 0);
  const bySize = [...filled].sort((a, b) => b.members.length - a.members.length);
  const kept = needed <= most ? filled : bySize.filter((one) => one.members.length > 1).slice(0, most - 1);
  const keptKeys = new Set(kept.map((one) => one.key));
  const others = [...filled.filter((one) => !keptKeys.has(one.key)).flatMap((one) => one.members), ...left];
  const result = filled.filter((one) => keptKeys.has(one.key));
  // Without any other sector they need no name.
  if (others.length > 0)
    result.push({ key: OTHERS, name: result.length > 0 ? othersName : '', colour: -1, members: others });
  return result;
}

/** Actor → number of its sector. */
export function sectorIndex(sectors: readonly Sector[]): Map<ActorId, number> {
  return new Map(sectors.flatMap((sector, index) => sector.members.map((id) => [id, index] as const)));
}
