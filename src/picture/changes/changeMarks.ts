import type { ChangesToDraw } from '../../analysis/compare/changesToDraw';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { type Frame, scenePoint } from '../frame';
import { type Box, boxAround } from '../geometry/box';
import type { Disc } from '../geometry/nearestFree';
import type { Labelling, LabelRequest } from '../labels/labelPlacement';
import type { MeasureText } from '../labels/textWidth';
import type { ActorMark, ChangeMarks, PossibleActorMark } from '../marks/marks';
import type { Theme } from '../marks/theme';
import { placeOfPossible, possibleNames } from './possibleActors';

/** More signs on ties would hide them: their lines are then enough. */
const MOST_TIE_SIGNS = 120;
/** Smallest legible sign. */
const LEAST_SIGN = 4.5;
/** Reach of a sign in its radii, as the points of a spark stand out. */
export const SIGN_REACH = 1.6;
/** Positions of a sign on its tie, best first. */
const SIGN_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const AROUND = 8;
/** In radii: many removed actors must leave room for the names of the few that remain. */
const NAME_ROOM = 2.6;
const FARTHEST = 20;

const NO_CHANGES: ChangeMarks = { actors: [], gone: [], ties: [] };

interface Input {
  readonly changes: ChangesToDraw | undefined;
  readonly actors: readonly ActorMark[];
  readonly others: readonly Disc[];
  readonly frame: Frame;
  readonly radius: number;
  readonly bounds: Box;
}

/**
 * Differences from another state, drawn over a map without moving it: signs on new or changed actors and ties, and removed actors at their
 * former places (or near a contact, when another actor is there now).
 */
export function changeMarks({ changes, actors, others, frame, radius, bounds }: Input): ChangeMarks {
  if (!changes) return NO_CHANGES;
  const marks = new Map<ActorId, { readonly at: ActorMark['at']; readonly radius: number }>(
    actors.map((mark) => [mark.id, mark]),
  );
  const signed = (ids: readonly ActorId[], sign: 'new' | 'changed') =>
    ids.flatMap((id) => {
      const mark = marks.get(id);
      return mark ? [{ id, at: mark.at, radius: mark.radius, sign }] : [];
    });
  const signs = [...signed(changes.newActors, 'new'), ...signed(changes.changedActors, 'changed')];
  const room = changes.goneActors.length > actors.length ? NAME_ROOM : 1;
  const taken: Disc[] = [...actors.map((mark) => ({ at: mark.at, radius: mark.radius * room })), ...others];
  const gone: PossibleActorMark[] = [];
  for (const { id, type, name, at, contacts } of changes.goneActors) {
    const near = contacts.map((one) => marks.get(one)?.at).find((one) => one !== undefined);
    const wished = at ? scenePoint(frame, at) : (near ?? { x: 0, y: 0 });
    const around = { around: AROUND, farthest: FARTHEST, bounds, taken };
    const mark = { id, type, name, radius, at: placeOfPossible(wished, radius, around, true) };
    gone.push(mark);
    marks.set(id, mark);
    taken.push(mark);
  }
  const all = [
    ...changes.newTies.map((pair) => ({ pair, sign: 'new' as const })),
    ...changes.changedTies.map((pair) => ({ pair, sign: 'changed' as const })),
    ...changes.goneTies.map((pair) => ({ pair, sign: 'gone' as const })),
  ];
  const signRadius = all.length > MOST_TIE_SIGNS ? 0 : Math.min(8, Math.max(LEAST_SIGN, radius * 0.6));
  const ties = all.flatMap(({ pair: [a, b], sign }) => {
    const [from, to] = [marks.get(a), marks.get(b)];
    if (!from || !to) return [];
    const at = signPlace(from.at, to.at, signRadius, taken);
    if (signRadius > 0) taken.push({ at, radius: signRadius });
    return [{ a, b, from: from.at, to: to.at, sign, at, radius: signRadius }];
  });
  return { actors: signs, gone, ties };
}

/** Place of an actor's sign: at the foot of its mark, where no role is. */
export function actorSignPlace({ at, radius }: ChangeMarks['actors'][number]): Disc {
  return {
    at: { x: at.x - radius * 0.8, y: at.y + radius * 0.8 },
    radius: Math.max(LEAST_SIGN, radius * 0.55),
  };
}

/** Middle of a tie, or beside it on the tie when a mark or another sign is in the way. */
function signPlace(from: Point, to: Point, radius: number, taken: readonly Disc[]): Point {
  const places = SIGN_SHARES.map((share) => ({
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  }));
  const isFree = (place: Point) =>
    taken.every((one) => Math.hypot(one.at.x - place.x, one.at.y - place.y) > one.radius + radius);
  return places.find(isFree) ?? places[0] ?? from;
}

/** Areas of signs, which names avoid. */
export function signObstacles({ actors, ties }: ChangeMarks): Labelling['obstacles'] {
  const places = [...actors.map(actorSignPlace), ...ties.filter(({ radius }) => radius > 0)];
  return places.map(({ at, radius }) => ({
    box: boxAround(at, 2 * SIGN_REACH * radius, 2 * SIGN_REACH * radius),
    owner: 'sign',
  }));
}

/** Names of removed actors, quieter than the others. */
export function goneRequests({ gone }: ChangeMarks, size: number, theme: Theme, measure: MeasureText): LabelRequest[] {
  return possibleNames(gone, { priority: 134, size, weight: 400, colour: theme.quietInk, urgency: 'must' }, measure);
}
