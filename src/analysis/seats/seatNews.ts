import type { ActorId, ThemeId } from '../../domain/brand';
import type { Finding, Found } from '../findings/finding';
import { type SeatKind, seatKindOf } from './emptySeats';

/** A seat as named in a sentence. Leaves out the public or area: that text may hold a name that must not be read in public. */
export interface NamedSeat {
  readonly kind: SeatKind;
  readonly theme?: ThemeId;
}

export interface SeatNews {
  readonly actor: ActorId;
  /** Seats that were empty before. Empty when the newcomer does not fill the intended one. */
  readonly filled: readonly NamedSeat[];
}

interface SeatsOfMoment {
  readonly empty: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly found: readonly Found[];
}

/** Seats an edit filled, with the actor who fills most of them; `null` when none was filled. */
export function seatNews(before: SeatsOfMoment, now: SeatsOfMoment): SeatNews | null {
  const stillAsked = new Set(now.findings.map(({ key }) => key));
  const closed = before.empty.filter(({ key }) => !stillAsked.has(key));
  if (closed.length === 0) return null;
  const knownBefore = new Set(before.found.map(signOf));
  const counts = new Map<ActorId, number>();
  for (const one of now.found)
    if (!knownBefore.has(signOf(one))) counts.set(one.actor, (counts.get(one.actor) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? { actor: best[0], filled: closed.flatMap(namedSeat) } : null;
}

function namedSeat(finding: Finding): NamedSeat[] {
  const kind = seatKindOf(finding);
  return kind ? [{ kind, ...(finding.theme === undefined ? {} : { theme: finding.theme }) }] : [];
}

function signOf({ heading, actor, themes, publics }: Found): string {
  return JSON.stringify([heading, actor, themes, publics]);
}
