import type { ActorMark } from './marks';

/** Between two marks that are made smaller so as not to overlap, in CSS pixels. */
const BETWEEN = 1;

/**
 * The marks, smaller where two of them would overlap, down to `least`: who has a mark of its own may have changed since
 * places were given, and nobody is moved for that. The beneficiary keeps its size. O(n²) for the few that are drawn.
 */
export function fittedMarks(marks: readonly ActorMark[], least: number): ActorMark[] {
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
