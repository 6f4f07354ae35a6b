import { holdsRole } from '../../domain/actor';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Finding, RuleName } from '../findings/finding';

/** Whom a seat waits for. */
export const SEAT_KINDS = ['witness', 'partner', 'relay'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

const KIND_OF: Partial<Readonly<Record<RuleName, SeatKind>>> = {
  noWitness: 'witness',
  noWitnessProfile: 'witness',
  noPartner: 'partner',
  noRelay: 'relay',
};

/** `undefined`: the finding leaves no empty place on the map. */
export function seatKindOf({ rule }: Pick<Finding, 'rule'>): SeatKind | undefined {
  return KIND_OF[rule];
}

/** Roles by which an actor sits in one of the seats. */
const SEATED: readonly RoleName[] = ['witness', 'potentialPartner', 'likelyPartner', 'partner', 'relay'];

/**
 * The seats that are empty: of the findings that still ask, those that leave a place on the map. Filling a seat must never
 * draw new ones, so two kinds of finding draw none: a profile wanted beside another of the same theme, and a family or an
 * area that only those who sit in a seat bring along.
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

/** What somebody raises about themselves by coming along: it is asked about quietly, and is no place to fill. */
export function raisedByNewcomers(document: MapDocument): (finding: Finding) => boolean {
  const isBrought = broughtBySeated(document);
  return (finding) =>
    finding.rule === 'witnessConsent' || finding.rule === 'structureWithoutPerson' || isBrought(finding);
}

/** Tells a family or an area of the map to which nobody belongs but those who sit in a seat. */
function broughtBySeated(document: MapDocument): (finding: Finding) => boolean {
  let others: ReadonlySet<string> | null = null;
  return ({ rule, subject, expected }) => {
    // Nobody brought along what the field expects from the start.
    if (expected || rule !== 'noRelay' || (subject?.kind !== 'family' && subject?.kind !== 'territory')) return false;
    others ??= valuesOfOthers(document);
    return !others.has(`${subject.kind} ${fold(subject.text)}`);
  };
}

/** Families and areas of all who sit in no seat. */
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
