/** Point of an outline, as presentations write it; `x1` … `y2` are the handles of a curve. */
export type OutlinePoint =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve';
      readonly x: number;
      readonly y: number;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | { readonly kind: 'close' };

interface Pen {
  x: number;
  y: number;
  readonly start: { x: number; y: number };
}

/** Number of arguments of each command. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** Converts SVG path data in absolute commands to points; arcs and quadratic curves become cubic ones. */
export function outlineOf(path: string): OutlinePoint[] {
  const pen: Pen = { x: 0, y: 0, start: { x: 0, y: 0 } };
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`outlineOf: ${command} in ${path}`);
    if (takes === 0) return closed(pen);
    return Array.from({ length: Math.floor(numbers.length / takes) }, (_, i) =>
      // After the first point of M, further points are lines.
      stepOf(command === 'M' && i > 0 ? 'L' : command, numbers.slice(i * takes, (i + 1) * takes), pen),
    ).flat();
  });
}

function closed(pen: Pen): OutlinePoint[] {
  Object.assign(pen, pen.start);
  return [{ kind: 'close' }];
}

function stepOf(command: string, given: readonly number[], pen: Pen): OutlinePoint[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = given;
  const { x, y } = pen;
  const to = (nextX: number, nextY: number) => {
    pen.x = nextX;
    pen.y = nextY;
    return { x: nextX, y: nextY };
  };
  switch (command) {
    case 'M':
      Object.assign(pen.start, { x: a, y: b });
      return [{ kind: 'move', ...to(a, b) }];
    case 'H':
      return [{ kind: 'line', ...to(a, y) }];
    case 'V':
      return [{ kind: 'line', ...to(x, a) }];
    case 'C':
      return [{ kind: 'curve', x1: a, y1: b, x2: c, y2: d, ...to(e, f) }];
    case 'Q': {
      const third = (from: number, handle: number) => from + (2 / 3) * (handle - from);
      const handles = { x1: third(x, a), y1: third(y, b), x2: third(c, a), y2: third(d, b) };
      return [{ kind: 'curve', ...handles, ...to(c, d) }];
    }
    case 'A': {
      const curves = arcCurves({ x, y }, { x: f, y: g }, { rx: a, ry: b, large: d !== 0, sweep: e !== 0 });
      to(f, g);
      return curves;
    }
    default:
      return [{ kind: 'line', ...to(a, b) }];
  }
}

interface ArcShape {
  readonly rx: number;
  readonly ry: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

type At = { readonly x: number; readonly y: number };

/** An unrotated arc as curves of a quarter turn at most (SVG 1.1, appendix F.6.5). */
function arcCurves(from: At, to: At, { rx, ry, large, sweep }: ArcShape): OutlinePoint[] {
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [{ kind: 'line', ...to }];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  // Radii too small for the two points are enlarged.
  const scale = Math.max(1, Math.hypot(half.x / rx, half.y / ry));
  const [wide, high] = [rx * scale, ry * scale];
  const share = (half.x / wide) ** 2 + (half.y / high) ** 2;
  const factor = Math.sqrt(Math.max(0, 1 / share - 1)) * (large === sweep ? -1 : 1);
  const centre = {
    x: (factor * wide * half.y) / high + (from.x + to.x) / 2,
    y: (-factor * high * half.x) / wide + (from.y + to.y) / 2,
  };
  const angleOf = ({ x, y }: At) => Math.atan2((y - centre.y) / high, (x - centre.x) / wide);
  const first = angleOf(from);
  let turn = angleOf(to) - first;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const step = turn / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  const at = (angle: number): At => ({ x: centre.x + wide * Math.cos(angle), y: centre.y + high * Math.sin(angle) });
  return Array.from({ length: count }, (_, i): OutlinePoint => {
    const [start, end] = [first + i * step, first + (i + 1) * step];
    const [a, b] = [at(start), i === count - 1 ? to : at(end)];
    return {
      kind: 'curve',
      x1: a.x - handle * wide * Math.sin(start),
      y1: a.y + handle * high * Math.cos(start),
      x2: b.x + handle * wide * Math.sin(end),
      y2: b.y - handle * high * Math.cos(end),
      ...b,
    };
  });
}
