import { holdsRole } from '../../domain/actor';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Finding, RuleName } from '../findings/finding';

export const SEAT_KINDS = ['witness', 'partner', 'relay'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

const KIND_OF: Partial<Readonly<Record<RuleName, SeatKind>>> = {
  noWitness: 'witness',
  noWitnessProfile: 'witness',
  noPartner: 'partner',
  noRelay: 'relay',
};

/** Returns `undefined` when the finding leaves no empty seat on the map. */
export function seatKindOf({ rule }: Pick<Finding, 'rule'>): SeatKind | undefined {
  return KIND_OF[rule];
}

const SEATED: readonly RoleName[] = ['witness', 'potentialPartner', 'likelyPartner', 'partner', 'relay'];

/**
 * Open findings that leave an empty seat on the map. Filling a seat must never draw new ones, so two kinds draw none: a second
 * profile wanted for the same theme, and a family or area that only seated actors have.
 */
export function emptySeats(open: readonly Finding[], document: MapDocument): readonly Finding[] {
  const isBrought = broughtBySeated(document);
  const profileAsked = new Set<unknown>();
  return open.filter((finding) => {
    if (!seatKindOf(finding) || isBrought(finding)) return false;
    if (finding.rule !== 'noWitnessProfile') return true;
    if (profileAsked.has(finding.theme)) return false;
    profileAsked.add(finding.theme);
    return true;
  });
}

/** True for findings that newcomers raise about themselves: they are shown quietly and draw no seat. */
export function raisedByNewcomers(document: MapDocument): (finding: Finding) => boolean {
  const isBrought = broughtBySeated(document);
  return (finding) =>
    finding.rule === 'witnessConsent' || finding.rule === 'structureWithoutPerson' || isBrought(finding);
}

/** True for a family or area that only seated actors belong to. */
function broughtBySeated(document: MapDocument): (finding: Finding) => boolean {
  let others: ReadonlySet<string> | null = null;
  return ({ rule, subject, expected }) => {
    // Expected from the start, so no newcomer brought it.
    if (expected || rule !== 'noRelay' || (subject?.kind !== 'family' && subject?.kind !== 'territory')) return false;
    others ??= valuesOfOthers(document);
    return !others.has(`${subject.kind} ${fold(subject.text)}`);
  };
}

function valuesOfOthers({ actors, testimonies }: MapDocument): ReadonlySet<string> {
  const telling = new Set([...testimonies.values()].map(({ person }) => person));
  const written = new Set<string>();
  for (const actor of actors.values()) {
    if (telling.has(actor.id) || SEATED.some((role) => holdsRole(actor, role))) continue;
    if (actor.family !== undefined) written.add(`family ${actor.family}`);
    if (actor.territory !== undefined) written.add(`territory ${actor.territory}`);
  }
  return new Set(
    [...written].map((text) => text.slice(0, text.indexOf(' ') + 1) + fold(text.slice(text.indexOf(' ') + 1))),
  );
}
