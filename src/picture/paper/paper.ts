import type { Size } from '../geometry/box';

export const PAPERS = ['a4', 'a3'] as const;
export type PaperName = (typeof PAPERS)[number];
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface Paper {
  readonly name: PaperName;
  readonly orientation: Orientation;
}

/** Short and long side, in millimetres (ISO 216). */
const SIDES = { a4: [210, 297], a3: [297, 420] } as const satisfies Record<PaperName, readonly [number, number]>;

const INCH = 25.4;
/** CSS pixels per inch. */
const CSS = 96;

/** Width and height in millimetres. */
export function millimetres({ name, orientation }: Paper): Size {
  const [short, long] = SIDES[name];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Width and height in CSS pixels. */
export function paperSize(paper: Paper): Size {
  const { width, height } = millimetres(paper);
  return { width: (width / INCH) * CSS, height: (height / INCH) * CSS };
}

/** A large sheet hangs on a wall, so its content is also drawn larger. */
const ENLARGED = { a4: 1, a3: 1.2 } as const satisfies Record<PaperName, number>;

/** Size in which a poster for this paper is laid out, in CSS pixels: the paper before enlargement. */
export function posterRoom(paper: Paper): Size {
  const { width, height } = paperSize(paper);
  const factor = ENLARGED[paper.name];
  return { width: width / factor, height: height / factor };
}

/** Image pixels per CSS pixel of that size, at a print resolution in dots per inch. */
export function pixelsAt(pointsToAnInch: number, paper: Paper): number {
  return (pointsToAnInch / CSS) * ENLARGED[paper.name];
}
