import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { TRAY } from '../circles/rings';
import { OTHERS, type Sector, sectorIndex } from '../circles/sectors';

/** Fewer than this are drawn themselves: a mark for a few saves nothing. */
const FEWEST_TOGETHER = 4;

/** In place of a ring on the Carte, which has none. */
export const ON_CARTE = 0;

/** Actors of one sector on one ring, or of one group on the Carte, to be drawn as one mark. */
export interface Bundle {
  /** Identity: from whom one looks, its sector and its ring; of a sector that somebody folded, its own. */
  readonly key: string;
  /** Number of its sector; −1 in the tray, which has none. */
  readonly sector: number;
  readonly ring: number;
  readonly members: readonly ActorId[];
  /** All of its sector, because somebody asked for it. */
  readonly folded?: true;
}

/** Who is drawn, and who is not because a bundle stands for them. */
export interface Condensed {
  /** Drawn whatever is opened or looked at. */
  readonly standing: ReadonlySet<ActorId>;
  readonly drawn: ReadonlySet<ActorId>;
  /** Of those who are not drawn; each actor of the map is drawn or in exactly one. */
  readonly bundles: readonly Bundle[];
  /** Those whose actors came out because somebody asked for it, with all their members. */
  readonly opened: readonly Bundle[];
}

export interface CondensedInput {
  readonly graph: ActorGraph;
  readonly ringOf: (id: ActorId) => number;
  readonly sectors: readonly Sector[];
  readonly centre: ActorId | undefined;
  readonly standing: ReadonlySet<ActorId>;
  /** Keys of bundles that somebody opened, and of sectors that somebody folded into one mark. */
  readonly opened: ReadonlySet<string>;
  readonly folded?: ReadonlySet<string> | undefined;
  /** Who is looked at: drawn for now, whatever bundle they are in. */
  readonly isLookedAt: (id: ActorId) => boolean;
}

/** The actors of a large map as marks and bundles, by sector and ring. O(n). */
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
    // Who is folded away with a group is on no ring: its members are on several.
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
