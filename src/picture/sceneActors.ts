import type { ActorGraph } from '../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../analysis/rowsOf';
import type { ActorId } from '../domain/brand';
import { actorMarks } from './actorMarks';
import type { ActorMark } from './marks/marks';
import { isRoom } from './marks/theme';
import type { SceneInput } from './sceneInput';
import type { SceneStage } from './sceneStage';

/** Factor of a receding mark. */
const RECEDED = 0.7;

/**
 * In a room with a selection, makes all marks but those of its contacts small and plain, so that the contacts' names fit in letters
 * readable from the back. Nothing moves.
 */
function receded(marks: readonly ActorMark[], graph: ActorGraph, selected: ReadonlySet<ActorId>): readonly ActorMark[] {
  const rows = rowsOf(graph);
  if (selected.size === 0) return marks;
  const near = new Set<ActorId | undefined>(selected);
  idsOf(graph).forEach((id, vertex) => {
    if (selected.has(id)) for (const neighbour of neighboursOf(rows, vertex)) near.add(idsOf(graph)[neighbour]);
  });
  return marks.map((mark) =>
    near.has(mark.id) || mark.beneficiary
      ? mark
      : { ...mark, radius: mark.radius * RECEDED, badges: [], broker: false, fragile: false },
  );
}

/** Gap between marks shrunk to avoid overlaps, in CSS pixels. */
const BETWEEN = 1;

/**
 * Shrinks marks that would overlap, down to `least`: who has a mark may have changed since places were computed, and nothing moves for
 * that. The beneficiary keeps its size. O(n²) in the few marks.
 */
function fittedMarks(marks: readonly ActorMark[], least: number): ActorMark[] {
  const radii = marks.map(({ radius }) => radius);
  // Plain arrays, as testing pairs for nearness is most of the work.
  const across = Float64Array.from(marks, ({ at }) => at.x);
  const reach = Float64Array.from(marks, ({ radius }) => radius);
  for (const [i, a] of marks.entries()) {
    const [x, own] = [a.at.x, a.radius];
    for (let j = i + 1; j < marks.length; j++) {
      if (Math.abs(x - (across[j] ?? 0)) > own + (reach[j] ?? 0)) continue;
      const b = marks[j];
      if (!b) continue;
      const room = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) - BETWEEN;
      if (room >= (radii[i] ?? 0) + (radii[j] ?? 0)) continue;
      const shareA = a.beneficiary ? a.radius : b.beneficiary ? room - b.radius : room / 2;
      if (!a.beneficiary) radii[i] = Math.min(radii[i] ?? 0, Math.max(least, shareA));
      if (!b.beneficiary) radii[j] = Math.min(radii[j] ?? 0, Math.max(least, room - shareA));
    }
  }
  return marks.map((mark, i) => (radii[i] === mark.radius ? mark : { ...mark, radius: radii[i] ?? mark.radius }));
}

/** Most marks fitted beside one another when the map is narrowed, as the cost is quadratic. */
const MOST_FITTED = 300;

/** Smallest radius that still shows colour and shape, in CSS pixels. */
const LEAST_MARK = 5;

/** Marks of drawn actors, without overlaps; in a room, others recede behind the selection. */
export function sceneActors(input: SceneInput, stage: SceneStage): readonly ActorMark[] {
  const { theme, emphasis, places, radius, small, condensed, isLeaving } = stage;
  const { roleLetter, roleNote } = input.words;
  const made = actorMarks({ ...input, ...input.focus, places, radius, theme, emphasis, roleLetter, roleNote });
  const marked = made.map((mark) => {
    // An actor from an opened bundle has the room that it would have if everyone had a mark.
    const own = condensed && !condensed.standing.has(mark.id) ? { ...mark, radius: small } : mark;
    return isLeaving(mark.id) ? { ...own, faded: true } : own;
  });
  const isCrowded = condensed !== null || (input.whole !== undefined && marked.length <= MOST_FITTED);
  // Places from a file, or set by hand, may be closer together than ours.
  const mayOverlap = isCrowded || (input.picture === 'free' && marked.length <= MOST_FITTED);
  const fitted = mayOverlap ? fittedMarks(marked, isCrowded ? small : Math.min(small, LEAST_MARK)) : marked;
  return isRoom(theme) ? receded(fitted, input.graph, input.focus.selected) : fitted;
}
