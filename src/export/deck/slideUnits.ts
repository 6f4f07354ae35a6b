import type { Colour } from '../../picture/marks/colour';

/** Font of presentations: present on every machine, unlike the font of the picture. */
export const SLIDE_FONT = 'Arial';
/** CSS pixels per inch, and points per CSS pixel. */
export const INCH = 96;
export const POINT = 0.75;

export type Room = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export function inInches({ left, top, width, height }: Room) {
  return { x: left / INCH, y: top / INCH, w: width / INCH, h: height / INCH };
}

export function hex(colour: Colour): string {
  return colour.slice(1);
}

/** Removes characters XML cannot hold: the library writes text unchecked. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
