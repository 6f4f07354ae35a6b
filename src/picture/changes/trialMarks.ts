import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { otherEnd, type Tie } from '../../domain/tie';
import type { TrialStep } from '../../domain/trialStep';
import type { Box } from '../geometry/box';
import type { Disc } from '../geometry/nearestFree';
import type { LabelRequest } from '../labels/labelPlacement';
import type { MeasureText } from '../labels/textWidth';
import type { ActorMark, GhostMark, PossibleActorMark, TrialMarks } from '../marks/marks';
import type { Theme } from '../marks/theme';
import { placeOfPossible, possibleNames } from './possibleActors';

export interface TrialMarksInput {
  readonly steps: readonly TrialStep[];
  readonly actors: readonly ActorMark[];
  readonly ghosts: readonly GhostMark[];
  readonly radius: number;
  readonly bounds: Box;
  readonly nameOf: (actor: Actor) => string;
}

/** Free space around an actor on trial, and its most distance from its contact, in its radii. */
const AROUND = 12;
const FARTHEST = 14;

const NOTHING: TrialMarks = { actors: [], ties: [], departures: [] };

/** Everything on trial, drawn over a map without moving it: ties, actors beside their first contact, crosses on departures. */
export function trialMarks({ steps, actors, ghosts, radius, bounds, nameOf }: TrialMarksInput): TrialMarks {
  if (steps.length === 0) return NOTHING;
  const marks = new Map<ActorId, { readonly at: Point; readonly radius: number }>(
    actors.map((mark) => [mark.id, mark]),
  );
  const taken: Disc[] = [...actors, ...ghosts];
  const possible: PossibleActorMark[] = [];
  const tried: Tie[] = [];
  for (const step of steps) {
    if (step.kind === 'tie') tried.push(step.tie);
    if (step.kind !== 'actor') continue;
    tried.push(...step.ties);
    const contact = step.ties.map((tie) => marks.get(otherEnd(tie, step.actor.id))).find((mark) => mark !== undefined);
    const wished = contact?.at ?? actors.find((mark) => mark.beneficiary)?.at ?? { x: 0, y: 0 };
    const room = { around: AROUND, farthest: FARTHEST, bounds, taken };
    const at = placeOfPossible(wished, radius, room, false);
    const mark = { id: step.actor.id, type: step.actor.type, name: nameOf(step.actor), at, radius };
    possible.push(mark);
    marks.set(mark.id, mark);
    taken.push(mark);
  }
  const leaving = new Set(steps.flatMap((step) => (step.kind === 'departure' ? [step.actor] : [])));
  return {
    actors: possible,
    ties: tried.flatMap(({ a, b }) => {
      const [from, to] = [marks.get(a), marks.get(b)];
      return from && to ? [{ a, b, from: from.at, to: to.at }] : [];
    }),
    departures: actors.filter(({ id }) => leaving.has(id)),
  };
}

/** Names of actors on trial, in the colour of absence. */
export function trialRequests(
  { actors }: TrialMarks,
  size: number,
  theme: Theme,
  measure: MeasureText,
): LabelRequest[] {
  return possibleNames(
    actors,
    { priority: 135, size, weight: 700, colour: theme.absenceText, urgency: 'first' },
    measure,
  );
}
