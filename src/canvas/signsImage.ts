import { bundleDiscs } from '../picture/bundles/bundleShapes';
import { ringShapes, ringsOf } from '../picture/marks/actorShapes';
import type { ActorMark, BundleMark } from '../picture/marks/marks';
import type { PathShape } from '../picture/marks/shape';
import type { Theme } from '../picture/marks/theme';

/** SVG image of shapes around the origin: a square that extends `half` to each side. */
function pathsImage(shapes: readonly PathShape[], half: number): string {
  const size = 2 * half;
  const view = `viewBox='${-half} ${-half} ${size} ${size}' width='${size}' height='${size}'`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${view}>${shapes.map(pathTag).join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function pathTag({ path, fill, stroke, width = 1, dash, opacity }: PathShape): string {
  const line = stroke ? ` stroke='${stroke}' stroke-width='${width}'` : '';
  const dashes = dash ? ` stroke-dasharray='${dash.join(' ')}'` : '';
  return `<path d='${path}' fill='${fill ?? 'none'}'${line}${dashes}${opacity === undefined ? '' : ` opacity='${opacity}'`}/>`;
}

interface SignsImage {
  readonly url: string;
  /** Side of the square, in CSS pixels. */
  readonly width: number;
}

const MIDDLE = { x: 0, y: 0 } as const;

/** Hatching and rings of an actor as one image, shared by actors that look alike; `null` when it has none. */
export function actorSigns(mark: ActorMark, theme: Theme): SignsImage | null {
  const shapes = ringShapes({ ...mark, at: MIDDLE }, theme);
  // Half the widest line lies beyond the last ring.
  return shapes.length === 0 ? null : imageOf(shapes, ringsOf(mark).reach + 2);
}

export function bundleImage(bundle: BundleMark, theme: Theme): SignsImage {
  return imageOf(bundleDiscs({ ...bundle, at: MIDDLE }, theme), bundle.radius * 1.3 + 2);
}

function imageOf(shapes: readonly PathShape[], reach: number): SignsImage {
  const half = Math.ceil(reach);
  return { url: pathsImage(shapes, half), width: 2 * half };
}
