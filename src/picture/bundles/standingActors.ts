import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import { TRAY } from '../circles/rings';

/** Up to this many actors, Circles gives each a mark of its own. */
export const MOST_MARKS = 60;
/** Most marks on any picture: with more, dragging is no longer fluid and names are unreadable. */
const MAX_LIVE_ACTORS = 1000;
/** Most direct contacts that come before everyone else. */
const NEAREST = 30;
/** Most direct contacts and important actors together. */
const MOST = 52;
/** With fewer than this, the next nearest join them. */
const FEWEST = 44;
/** Most actors of the tray with a mark. */
const MOST_IN_TRAY = 40;

/** Roles that questions are about. */
const ASKED_ROLES: ReadonlySet<RoleName> = new Set([
  'beneficiary',
  'formerBeneficiary',
  'officer',
  'witness',
  'potentialPartner',
  'likelyPartner',
  'partner',
  'relay',
]);

export interface StandingInput {
  readonly document: Pick<MapDocument, 'actors' | 'placements'>;
  readonly graph: ActorGraph;
  readonly ringOf: (id: ActorId) => number;
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  /** Actors just edited. */
  readonly recent: ReadonlySet<ActorId>;
}

/**
 * Actors with a mark of their own in Circles of more than `MOST_MARKS` actors: the centre, those placed by hand or just edited, then direct
 * contacts and those whom questions are about or who link others; the next nearest when these are few. `null`: everyone. Ranking depends on
 * ties only, never on names or notes.
 */
export function standingActors(input: StandingInput): ReadonlySet<ActorId> | null {
  const { document, graph, ringOf, brokers, fragile, recent } = input;
  if (graph.order <= MOST_MARKS) return null;
  const standing = new Set<ActorId>();
  const others: Ranked[] = [];
  idsOf(graph).forEach((id, vertex) => {
    const ring = ringOf(id);
    if (ring === 0 || recent.has(id) || document.placements.get(id)?.pinned) standing.add(id);
    else {
      const held = document.actors.get(id)?.roles ?? [];
      const isAsked = held.some(({ role, until }) => until === undefined && ASKED_ROLES.has(role));
      const matters = isAsked || brokers.has(id) || fragile.has(id);
      others.push({ id, ring, matters, ties: neighboursOf(rowsOf(graph), vertex).length });
    }
  });
  others.sort((a, b) => Number(b.matters) - Number(a.matters) || a.ring - b.ring || b.ties - a.ties);
  let taken = 0;
  const take = (some: readonly Ranked[], until: number): void => {
    for (const { id } of some) {
      if (taken >= until) return;
      if (standing.has(id)) continue;
      standing.add(id);
      taken++;
    }
  };
  const onRings = others.filter(({ ring }) => ring !== TRAY);
  const direct = onRings.filter(({ ring }) => ring === 1);
  take(direct, NEAREST);
  take(
    onRings.filter(({ matters }) => matters),
    MOST,
  );
  take([...direct, ...onRings.toSorted((a, b) => a.ring - b.ring)], FEWEST);
  for (const { id } of others.filter(({ ring }) => ring === TRAY).slice(0, MOST_IN_TRAY)) standing.add(id);
  return standing;
}

/**
 * Actors with a mark of their own on the Carte of more than `MAX_LIVE_ACTORS` actors: the centre and those just edited, then the nearest to
 * the centre, those with most ties first. `null`: everyone.
 */
export function standingOnCarte({
  graph,
  ringOf,
  recent,
}: Pick<StandingInput, 'graph' | 'ringOf' | 'recent'>): ReadonlySet<ActorId> | null {
  if (graph.order <= MAX_LIVE_ACTORS) return null;
  const ranked = idsOf(graph).map((id, vertex) => {
    const ring = ringOf(id);
    const far = ring === TRAY ? Number.MAX_SAFE_INTEGER : ring;
    return { id, far: recent.has(id) ? 0 : far, ties: neighboursOf(rowsOf(graph), vertex).length };
  });
  ranked.sort((a, b) => a.far - b.far || b.ties - a.ties);
  return new Set(ranked.slice(0, MAX_LIVE_ACTORS).map(({ id }) => id));
}

interface Ranked {
  readonly id: ActorId;
  readonly ring: number;
  readonly matters: boolean;
  readonly ties: number;
}
