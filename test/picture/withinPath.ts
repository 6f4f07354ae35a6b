import type { Point } from '../../src/domain/placement';

/** The closed lines of a path of lines and quadratic curves, each curve as four sides. */
export function linesOfPath(path: string): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter, text = ''] of path.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === 'M') {
      at = { x: numbers[0]!, y: numbers[1]! };
      line = [at];
      lines.push(line);
    } else if (letter === 'L') {
      at = { x: numbers[0]!, y: numbers[1]! };
      line.push(at);
    } else if (letter === 'Q') {
      const [handle, end] = [
        { x: numbers[0]!, y: numbers[1]! },
        { x: numbers[2]!, y: numbers[3]! },
      ];
      for (const t of [0.25, 0.5, 0.75, 1]) {
        const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
        line.push({ x: mix(at.x, handle.x, end.x), y: mix(at.y, handle.y, end.y) });
      }
      at = end;
    }
  }
  return lines;
}

/** True where the path is filled, by the rule that canvas and SVG use when none is said (nonzero). */
export function isWithinPath(path: string, { x, y }: Point): boolean {
  let turns = 0;
  for (const line of linesOfPath(path)) {
    line.forEach((a, i) => {
      const b = line[(i + 1) % line.length]!;
      if (a.y > y === b.y > y) return;
      if (x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) turns += b.y > a.y ? 1 : -1;
    });
  }
  return turns !== 0;
}
