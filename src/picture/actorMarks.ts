import type { ActorGraph } from '../analysis/actorGraph';
import { idsOf } from '../analysis/rowsOf';
import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Point } from '../domain/placement';
import { ROLES } from '../domain/role';
import { type Sector, sectorIndex } from './circles/sectors';
import type { Emphasis } from './marks/focus';
import { BENEFICIARY_FACTOR } from './marks/markSize';
import type { ActorMark, Badge } from './marks/marks';
import { groupColour, isRoom, type Theme } from './marks/theme';

const MOST_BADGES = 3;
const MOST_NOTES = 2;

export interface ActorMarksInput {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly centre: ActorId | undefined;
  /** Scene places. */
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly sectors: readonly Sector[];
  readonly radius: number;
  readonly theme: Theme;
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  /** Actors between two drawn groups, with the colour number of the other group. */
  readonly betweenGroups?: ReadonlyMap<ActorId, number>;
  readonly selected: ReadonlySet<ActorId>;
  readonly emphasis: Emphasis;
  readonly nameOf: (actor: Actor) => string;
  readonly roleLetter: (role: Badge['role']) => string | undefined;
  readonly roleNote: (role: Badge['role']) => string | undefined;
}

/** A mark for each visible actor that has a place. */
export function actorMarks(input: ActorMarksInput): ActorMark[] {
  const { document, graph, places, sectors, theme, emphasis } = input;
  const sectorOf = sectorIndex(sectors);
  const withoutGroups = sectors.every(({ colour }) => colour < 0);
  return idsOf(graph).flatMap((id) => {
    const actor = document.actors.get(id);
    const at = places.get(id);
    if (!actor || !at) return [];
    const sector = sectors[sectorOf.get(id) ?? -1];
    const beneficiary = id === input.centre;
    const otherColour = input.betweenGroups?.get(id);
    const mark: ActorMark = {
      id,
      type: actor.type,
      name: input.nameOf(actor),
      at,
      radius: beneficiary ? input.radius * BENEFICIARY_FACTOR : input.radius,
      colour: withoutGroups ? theme.plain : groupColour(theme, sector?.colour ?? -1).mark,
      badges: badgesOf(actor, input.roleLetter),
      beneficiary,
      broker: input.brokers.has(id),
      fragile: input.fragile.has(id),
      otherGroup: otherColour === undefined ? null : groupColour(theme, otherColour).mark,
      notAsked: actor.asked === 'no' || actor.asked === 'partly',
      selected: input.selected.has(id),
      pinned: document.placements.get(id)?.pinned ?? false,
      faded: emphasis.isFading && !emphasis.isActorLit(id) && !input.selected.has(id),
    };
    return [isRoom(theme) ? forRoom(mark, actor, input.roleNote) : mark];
  });
}

/** In a room, letters and hatching are unreadable: roles become words, and only those that questions are about. */
function forRoom(mark: ActorMark, actor: Actor, roleNote: ActorMarksInput['roleNote']): ActorMark {
  const held = new Set(actor.roles.filter((role) => role.until === undefined).map((role) => role.role));
  const notes = new Set(ROLES.flatMap((role) => (held.has(role) ? (roleNote(role) ?? []) : [])));
  const note = [...notes].slice(0, MOST_NOTES).join(', ');
  return { ...mark, badges: [], otherGroup: null, notAsked: false, ...(note !== '' && !mark.faded && { note }) };
}

/** One badge per letter, in the order of roles, for current roles only. */
function badgesOf(actor: Actor, roleLetter: ActorMarksInput['roleLetter']): Badge[] {
  const held = new Set(actor.roles.filter((role) => role.until === undefined).map((role) => role.role));
  const letters = new Map<string, Badge>();
  for (const role of ROLES) {
    const letter = held.has(role) ? roleLetter(role) : undefined;
    if (letter && !letters.has(letter)) letters.set(letter, { role, letter });
  }
  return [...letters.values()].slice(0, MOST_BADGES);
}
