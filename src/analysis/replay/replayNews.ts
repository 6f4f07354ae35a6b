import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Tie } from '../../domain/tie';
import type { Finding } from '../findings/finding';
import { SEAT_KINDS, type SeatKind, seatKindOf } from '../seats/emptySeats';
import { ALL_VISIBLE, isTieMeasured } from '../visibility';

/** A state at which the replay stops, with its open findings. */
export interface ReplayState {
  readonly document: MapDocument;
  readonly findings: readonly Finding[];
  readonly seats: readonly Finding[];
}

/** Changes since the previous stop. */
export interface ReplayNews {
  readonly actors: readonly ActorId[];
  readonly ties: readonly Tie[];
  /** Ties that ended since. */
  readonly ended: readonly Tie[];
  /** New roles of actors who were there before. */
  readonly roles: readonly { readonly actor: ActorId; readonly role: RoleName }[];
  readonly filled: readonly { readonly kind: SeatKind; readonly count: number }[];
}

export function replayNews(before: ReplayState, now: ReplayState): ReplayNews {
  const [were, are] = [drawnTies(before.document), drawnTies(now.document)];
  const still = new Set(now.findings.map(({ key }) => key));
  const closed = before.seats.filter(({ key }) => !still.has(key)).map(seatKindOf);
  return {
    actors: [...now.document.actors.keys()].filter((id) => !before.document.actors.has(id)),
    ties: [...are.values()].filter(({ id }) => !were.has(id)),
    ended: [...were.values()].filter(({ id }) => !are.has(id)),
    roles: rolesBegun(before.document, now.document),
    filled: SEAT_KINDS.map((kind) => ({ kind, count: closed.filter((one) => one === kind).length })).filter(
      ({ count }) => count > 0,
    ),
  };
}

function drawnTies({ ties }: MapDocument): ReadonlyMap<Tie['id'], Tie> {
  return new Map([...ties].filter(([, tie]) => isTieMeasured(tie, ALL_VISIBLE)));
}

function rolesBegun(before: MapDocument, now: MapDocument): ReplayNews['roles'] {
  return [...now.actors.values()].flatMap(({ id, roles }) => {
    const known = before.actors.get(id);
    if (!known || known.roles === roles) return [];
    const had = new Set(known.roles.map(({ role }) => role));
    return roles
      .filter(({ role, until }) => until === undefined && !had.has(role))
      .map(({ role }) => ({ actor: id, role }));
  });
}
