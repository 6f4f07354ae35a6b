import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { isInTray } from '../circles/tray';
import { type Box, boxAround, overlaps, type Size } from '../geometry/box';
import { badgePlaces } from '../marks/badgePlaces';
import { leastText } from '../marks/markSize';
import type { ActorMark, GhostMark, PossibleActorMark } from '../marks/marks';
import { ornamentReach } from '../marks/ornamentReach';
import { isRoom, type Theme } from '../marks/theme';
import { SMALL_MAP } from '../smallMap';
import type { Labelling, LabelRequest } from './labelPlacement';
import { BESIDE } from './labelPlaces';
import { type LabelVariant, nameVariants } from './labelText';
import type { MeasureText } from './textWidth';
import { questionVariants, waysToWrite } from './waysToWrite';

/** Factor of the size of the beneficiary's name. */
const OF_BENEFICIARY = 1.3;

/** Most distance of names from their marks, in text sizes: selected, important, others on a small map. */
const STAND_OFF_MUST = 12;
const STAND_OFF = 6.5;
const STAND_OFF_OTHERS = 4.5;
const FEW_NAMES = 70;

export interface NamesInput {
  readonly actors: readonly ActorMark[];
  /** All actors of the map in order of arrival, newest last. */
  readonly asTheyCame: Iterable<ActorId>;
  readonly actorOf: (id: ActorId) => Actor | undefined;
  /** Short name as shown; none while names are masked. */
  readonly shortNameOf: (actor: Actor) => string | undefined;
  readonly ringOf: (id: ActorId) => number;
  readonly neighbours: ReadonlySet<ActorId>;
  readonly isLit: (id: ActorId) => boolean;
  readonly size: number;
  readonly theme: Theme;
  readonly viewport: Size;
  readonly measure: MeasureText;
  readonly tray: Box | null;
}

/** A request for each actor's name; selected actors first, then the beneficiary, inner rings, roles and brokers. */
export function nameRequests(input: NamesInput): LabelRequest[] {
  const { theme, measure } = input;
  const isOfFew = input.actors.length <= FEW_NAMES;
  const least = leastText(input.size, theme);
  const ways = (mark: ActorMark, size: number, weight: number, must: boolean) => {
    const actor = input.actorOf(mark.id);
    const shortName = actor && input.shortNameOf(actor);
    return waysToWrite(measure, { name: mark.name, shortName, size, weight, must, least });
  };
  const newcomers = newcomersIn(input);
  const named = isRoom(theme) ? input.actors.filter((mark) => isNamedInRoom(mark, input, newcomers)) : input.actors;
  return named.map((mark) => {
    const near = mark.selected || input.neighbours.has(mark.id) || input.isLit(mark.id);
    const plain = mark.beneficiary ? input.size * OF_BENEFICIARY : input.size;
    const size = mark.selected && !isRoom(theme) ? plain * 1.12 : plain;
    const weight = mark.beneficiary || mark.selected ? 700 : mark.faded ? 400 : 600;
    const must = near || mark.beneficiary;
    const matters = must || mark.badges.length > 0 || mark.note !== undefined || mark.broker || mark.fragile;
    return {
      owner: mark.id,
      kind: 'actor',
      anchor: mark.at,
      radius: ornamentReach(mark),
      priority: priorityOf(mark, near, input.ringOf(mark.id)),
      // A newcomer's long name is better cut than missing.
      variants: noted(ways(mark, size, weight, must || newcomers.has(mark.id)), mark, size, measure),
      size,
      weight,
      colour: mark.faded ? theme.quietInk : theme.ink,
      faded: mark.faded,
      ...urgencyOf(mark, near, isRoom(theme)),
      ...groundOf(mark, input.tray),
      ...(near && isRoom(theme) ? { smallest: 1 } : {}),
      standOff:
        input.size * (mark.faded ? 0 : must ? STAND_OFF_MUST : matters ? STAND_OFF : isOfFew ? STAND_OFF_OTHERS : 0),
    };
  });
}

/** Most actors of the tray named in a room. */
const NAMED_IN_TRAY = 6;

/** Newest actors in the tray of a large map in a room: just typed, they wait for their tie. */
function newcomersIn({ actors, asTheyCame, tray, theme }: NamesInput): ReadonlySet<ActorId> {
  if (!isRoom(theme) || actors.length <= SMALL_MAP) return new Set();
  const trayed = new Set(actors.flatMap((mark) => (isInTray(mark, tray) ? [mark.id] : [])));
  const came = Array.from(asTheyCame).filter((id) => trayed.has(id));
  return new Set(came.slice(-NAMED_IN_TRAY));
}

/** On a large map in a room, only newcomers of the tray are named and the others counted; on a small one all are named. */
function isNamedInRoom(
  mark: ActorMark,
  { actors, tray, neighbours, isLit }: NamesInput,
  newcomers: ReadonlySet<ActorId>,
): boolean {
  if (actors.length <= SMALL_MAP || !isInTray(mark, tray)) return true;
  return newcomers.has(mark.id) || mark.selected || neighbours.has(mark.id) || isLit(mark.id);
}

/** A name across the edge of the tray would seem to belong to nobody: it must lie on the tray like its mark, or off it. */
function groundOf({ at, radius }: ActorMark, tray: Box | null): Pick<LabelRequest, 'keepOn' | 'keepOff'> {
  if (!tray) return {};
  if (isInTray({ at, radius }, tray)) return { keepOn: tray };
  return overlaps(boxAround(at, 2 * radius, 2 * radius), tray) ? {} : { keepOff: tray };
}

/** Variants with roles under the name, for a room. */
function noted(
  variants: readonly LabelVariant[],
  { note }: ActorMark,
  size: number,
  measure: MeasureText,
): readonly LabelVariant[] {
  if (note === undefined) return variants;
  const [line] = nameVariants(note, undefined, size, 400, measure, note.length);
  if (!line) return variants;
  const withNote = variants.map(
    (one): LabelVariant => ({
      ...one,
      lines: [...one.lines, ...line.lines],
      width: Math.max(one.width, line.width * (one.scale ?? 1)),
      height: one.height + line.height * (one.scale ?? 1),
      hasNote: true,
    }),
  );
  // A name without its role is better than none.
  return [...withNote, ...variants.map((one): LabelVariant => ({ ...one, isLast: true }))];
}

function urgencyOf(
  { beneficiary, selected }: ActorMark,
  near: boolean,
  isRoom: boolean,
): Pick<LabelRequest, 'urgency'> {
  // In a room, neighbours of the selection must be readable at any cost.
  if (selected || (beneficiary && !near)) return { urgency: 'first' };
  return near ? { urgency: isRoom ? 'must' : 'should' } : {};
}

/** Preferred place of the beneficiary's name. */
export function nameUnder(mark: ActorMark, size: number, measure: MeasureText): Box {
  const variants = nameVariants(mark.name, undefined, size * OF_BENEFICIARY, 700, measure);
  const { width = 0, height = 0 } = variants.at(-1) ?? {};
  return boxAround({ x: mark.at.x, y: mark.at.y + ornamentReach(mark) + BESIDE + height / 2 }, width, height);
}

function priorityOf(mark: ActorMark, near: boolean, ring: number): number {
  // Selection and beneficiary before questions, which have few places, and questions before neighbours.
  const looked = mark.selected ? 200 : near ? 150 : 0;
  const own = mark.beneficiary ? 190 : 0;
  const roles =
    Math.min(3, mark.note === undefined ? mark.badges.length : 1) * 3 + (mark.broker ? 4 : 0) + (mark.fragile ? 2 : 0);
  const byRing = ring < 0 ? 0 : 24 - 5 * ring;
  // Among equals longer names come first, as they are harder to place.
  return Math.max(looked, own) + roles + byRing + Math.min(40, mark.name.length) / 20 - (mark.faded ? 40 : 0);
}

export function ghostRequests(
  ghosts: readonly GhostMark[],
  size: number,
  theme: Theme,
  measure: MeasureText,
  tray: Box | null = null,
): LabelRequest[] {
  return ghosts.map((ghost) => ({
    ...(tray && { keepOff: tray }),
    owner: ghost.keys[0] ?? '',
    kind: 'ghost',
    anchor: ghost.at,
    radius: ghost.radius + 1,
    priority: ghost.selected ? 196 : 194,
    variants: questionVariants(ghost.question, size, measure, leastText(size, theme)),
    size,
    weight: ghost.faded ? 400 : 700,
    colour: theme.absenceText,
    faded: ghost.faded,
    urgency: 'first',
  }));
}

/** Factors of the name of a group that finds no place in its own size: about that of actors' names. */
export const SMALLER_NAMES: readonly number[] = [0.85, 0.72];

/** A text with places of its own: name of a sector, caption of a ring. `smallerAs`: last-resort factors of its size. */
export function fixedRequest(
  what: Pick<LabelRequest, 'owner' | 'kind' | 'priority' | 'size' | 'weight' | 'colour' | 'faded'>,
  text: string,
  measure: MeasureText,
  placesFor: (width: number, height: number) => readonly Point[],
  smallerAs: readonly number[] = [],
): LabelRequest | null {
  const variants = nameVariants(text, undefined, what.size, what.weight, measure, 26);
  const [first] = variants;
  if (!first) return null;
  const places = placesFor(first.width, first.height);
  const smaller = smallerAs.map(
    (scale): LabelVariant => ({
      ...first,
      width: first.width * scale,
      height: first.height * scale,
      scale,
      isLast: true,
    }),
  );
  return { ...what, anchor: places[0] ?? { x: 0, y: 0 }, radius: 0, variants: [first, ...smaller], places };
}

/** Everything that texts must not cover. */
export function obstaclesOf(
  actors: readonly ActorMark[],
  ghosts: readonly GhostMark[],
  possible: readonly PossibleActorMark[] = [],
): Labelling['obstacles'] {
  return [
    ...actors.flatMap((mark) => [
      { box: boxAround(mark.at, 2 * ornamentReach(mark), 2 * ornamentReach(mark)), owner: mark.id },
      ...badgePlaces(mark).map(({ at, radius }) => ({ box: boxAround(at, 2 * radius, 2 * radius), owner: mark.id })),
    ]),
    ...ghosts.map((ghost) => ({
      box: boxAround(ghost.at, 2 * ghost.radius, 2 * ghost.radius),
      owner: ghost.keys[0] ?? '',
    })),
    ...possible.map(({ id, at, radius }) => ({ box: boxAround(at, 2 * radius, 2 * radius), owner: id })),
  ];
}
