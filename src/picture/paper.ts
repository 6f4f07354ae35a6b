import type { Size } from './box';

export const PAPERS = ['a4', 'a3'] as const;
export type PaperName = (typeof PAPERS)[number];
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A sheet of paper, the way it is held. */
export interface Paper {
  readonly name: PaperName;
  readonly orientation: Orientation;
}

/** Short and long side, in millimetres (ISO 216). */
const SIDES = { a4: [210, 297], a3: [297, 420] } as const satisfies Record<PaperName, readonly [number, number]>;

const INCH = 25.4;
/** CSS pixels to an inch. */
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

/** Pixels of a picture for a CSS pixel of paper, when it is printed at so many points to an inch. */
export function pixelsAt(pointsToAnInch: number): number {
  return pointsToAnInch / CSS;
}
