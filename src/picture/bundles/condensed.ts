import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { TRAY } from '../circles/rings';
import { OTHERS, type Sector, sectorIndex } from '../circles/sectors';

/** Fewer actors are drawn themselves, as a bundle would save nothing. */
const FEWEST_TOGETHER = 4;

/** Stands for the ring on the Carte, which has none. */
export const ON_CARTE = 0;

/** Actors of one sector and ring, or of one group on the Carte, drawn as one mark. */
export interface Bundle {
  /** Identity: point of view, sector and ring; for a folded sector, the sector's key. */
  readonly key: string;
  /** Number of its sector; −1 in the tray. */
  readonly sector: number;
  readonly ring: number;
  readonly members: readonly ActorId[];
  /** The user folded this sector. */
  readonly folded?: true;
}

/** Actors drawn, and bundles for the others. */
export interface Condensed {
  /** Drawn whatever is opened or selected. */
  readonly standing: ReadonlySet<ActorId>;
  readonly drawn: ReadonlySet<ActorId>;
  /** Each actor of the map is either drawn or in exactly one bundle. */
  readonly bundles: readonly Bundle[];
  /** Bundles that the user opened, with all their members. */
  readonly opened: readonly Bundle[];
}

export interface CondensedInput {
  readonly graph: ActorGraph;
  readonly ringOf: (id: ActorId) => number;
  readonly sectors: readonly Sector[];
  readonly centre: ActorId | undefined;
  readonly standing: ReadonlySet<ActorId>;
  /** Keys of opened bundles and of folded sectors. */
  readonly opened: ReadonlySet<string>;
  readonly folded?: ReadonlySet<string> | undefined;
  /** Selected or highlighted actors are drawn, whatever bundle they belong to. */
  readonly isLookedAt: (id: ActorId) => boolean;
}

/** Splits the actors of a large map into marks and bundles, by sector and ring. Time O(n). */
export function condensed(input: CondensedInput): Condensed {
  const { standing, opened, isLookedAt } = input;
  const alone = new Set(standing);
  const drawn = new Set(standing);
  const bundles: Bundle[] = [];
  const open: Bundle[] = [];
  for (const bundle of cellsOf(input)) {
    if (!bundle.folded && bundle.members.length < FEWEST_TOGETHER) {
      for (const id of bundle.members) {
        alone.add(id);
        drawn.add(id);
      }
    } else if (opened.has(bundle.key)) {
      open.push(bundle);
      for (const id of bundle.members) drawn.add(id);
    } else {
      const members = bundle.members.filter((id) => !isLookedAt(id));
      for (const id of bundle.members) if (isLookedAt(id)) drawn.add(id);
      if (members.length > 0) bundles.push({ ...bundle, members });
    }
  }
  return { standing: alone, drawn, bundles, opened: open };
}

function cellsOf({ graph, ringOf, sectors, centre, standing, folded }: CondensedInput): Bundle[] {
  const sectorOf = sectorIndex(sectors);
  const cells = new Map<string, Bundle & { readonly members: ActorId[] }>();
  for (const id of idsOf(graph)) {
    if (standing.has(id)) continue;
    const own = sectorOf.get(id) ?? -1;
    const isFolded = folded?.has(sectors[own]?.key ?? OTHERS) ?? false;
    // A folded group has no ring, as its members are on several.
    const ring = isFolded ? ON_CARTE : ringOf(id);
    const sector = ring === TRAY ? -1 : own;
    const sectorKey = sectors[sector]?.key ?? '';
    const key = isFolded ? sectorKey : `${centre ?? ''}|${sectorKey}|${ring}`;
    const known = cells.get(key);
    if (known) known.members.push(id);
    else cells.set(key, { key, sector, ring, members: [id], ...(isFolded ? { folded: true } : {}) });
  }
  return [...cells.values()].sort((a, b) => b.ring - a.ring || a.sector - b.sector);
}
