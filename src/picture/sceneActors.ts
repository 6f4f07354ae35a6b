import type { ActorGraph } from '../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../analysis/rowsOf';
import type { ActorId } from '../domain/brand';
import { actorMarks } from './actorMarks';
import type { ActorMark } from './marks/marks';
import { isRoom } from './marks/theme';
import type { SceneInput } from './sceneInput';
import type { SceneStage } from './sceneStage';

/** Size of a mark that gives way, of its own. */
const RECEDED = 0.7;

/**
 * In a room, when somebody is selected: all others but their contacts are small and plain, so that the names of those
 * find room in letters that are read from the back. Nobody moves.
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

/** Between two marks that are made smaller so as not to overlap, in CSS pixels. */
const BETWEEN = 1;

/**
 * The marks, smaller where two of them would overlap, down to `least`: who has a mark of its own may have changed since
 * places were given, and nobody is moved for that. The beneficiary keeps its size. O(n²) for the few that are drawn.
 */
function fittedMarks(marks: readonly ActorMark[], least: number): ActorMark[] {
  const radii = marks.map(({ radius }) => radius);
  // Of each pair it is asked whether they are near: by columns, which is most of the work.
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

/** Marks that are made to fit beside one another when the map is narrowed: it takes their square. */
const MOST_FITTED = 300;

/** The least radius that still shows its colour and shape, in CSS pixels. */
const LEAST_MARK = 5;

/** The marks of those who are drawn, none over another, the others giving way in a room to who is selected. */
export function sceneActors(input: SceneInput, stage: SceneStage): readonly ActorMark[] {
  const { theme, emphasis, places, radius, small, condensed, isLeaving } = stage;
  const { roleLetter, roleNote } = input.words;
  const made = actorMarks({ ...input, ...input.focus, places, radius, theme, emphasis, roleLetter, roleNote });
  const marked = made.map((mark) => {
    // Who came out of a bundle has the room that everyone's mark would have.
    const own = condensed && !condensed.standing.has(mark.id) ? { ...mark, radius: small } : mark;
    return isLeaving(mark.id) ? { ...own, faded: true } : own;
  });
  const isCrowded = condensed !== null || (input.whole !== undefined && marked.length <= MOST_FITTED);
  // Places that came with a file, or were given by hand, may be nearer to each other than ours are.
  const mayOverlap = isCrowded || (input.picture === 'free' && marked.length <= MOST_FITTED);
  const fitted = mayOverlap ? fittedMarks(marked, isCrowded ? small : Math.min(small, LEAST_MARK)) : marked;
  return isRoom(theme) ? receded(fitted, input.graph, input.focus.selected) : fitted;
}
