import type { Point } from '../../domain/placement';
import { type Frame, scenePoint } from '../frame';
import { FULL_TURN, onCircle } from '../geometry/angle';
import type { AreaMark } from '../marks/marks';
import { groupColour, type Theme } from '../marks/theme';
import type { Arc } from './sectorArcs';
import { OTHERS, type Sector } from './sectors';

/** Gap between two sectors, in stored units. */
const BETWEEN = 9;
/** Free radius around the centre, in stored units. */
const CORE = 74;
/** Grounds of the sectors of Circles: ring slices from the core to the rim of each; none for a single sector. */
export function sectorAreas(
  sectors: readonly Sector[],
  arcs: readonly (Arc | null)[],
  rims: readonly number[],
  frame: Frame,
  theme: Theme,
): AreaMark[] {
  if (sectors.every(({ key }) => key === OTHERS)) return [];
  return sectors.flatMap((sector, index) => {
    const arc = arcs[index];
    if (!arc) return [];
    const colour = groupColour(theme, sector.colour);
    return [
      {
        key: sector.key,
        name: sector.name,
        path: slice(arc, rims[index] ?? 0, frame),
        fill: colour.area,
        text: colour.text,
      },
    ];
  });
}

/** Path along a ring of that radius (stored units), over an arc. */
export function arcPath({ start, width }: Arc, radius: number, frame: Frame): string {
  return `M${at(scenePoint(frame, onCircle(radius, start)))} ${arcTo(radius, start, start + width, frame)}`;
}

/** In two halves, so that no arc exceeds half a turn. */
function arcTo(radius: number, from: number, to: number, frame: Frame): string {
  const sweep = to > from ? 1 : 0;
  const [x, y] = [(radius * frame.scaleX).toFixed(1), (radius * frame.scaleY).toFixed(1)];
  return [(from + to) / 2, to]
    .map((angle) => `A${x} ${y} 0 0 ${sweep} ${at(scenePoint(frame, onCircle(radius, angle)))}`)
    .join(' ');
}

function slice({ start, width }: Arc, rim: number, frame: Frame): string {
  const isWhole = width > FULL_TURN - 1e-6;
  const inset = (radius: number) => (isWhole ? 0 : Math.min(BETWEEN / 2 / radius, width / 3));
  const point = (radius: number, angle: number) => scenePoint(frame, onCircle(radius, angle));
  const outerFrom = start + inset(rim);
  const outerTo = start + width - inset(rim);
  const innerFrom = start + width - inset(CORE);
  const innerTo = start + inset(CORE);
  return `M${at(point(rim, outerFrom))} ${arcTo(rim, outerFrom, outerTo, frame)} L${at(point(CORE, innerFrom))} ${arcTo(CORE, innerFrom, innerTo, frame)}Z`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
