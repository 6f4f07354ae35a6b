import { ringShapes, ringsOf } from '../picture/actorShapes';
import { bundleDiscs } from '../picture/bundleShapes';
import type { ActorMark, BundleMark } from '../picture/marks';
import type { PathShape } from '../picture/shape';
import type { Theme } from '../picture/theme';
import { pathsImage } from './pathsImage';

/** An image around the middle of a mark. */
export interface SignsImage {
  readonly url: string;
  /** Side of its square, in CSS pixels. */
  readonly width: number;
}

const MIDDLE = { x: 0, y: 0 } as const;

/** Hatching and rings of an actor as one image; `null`: it has none. Who looks alike has the same. */
export function actorSigns(mark: ActorMark, theme: Theme): SignsImage | null {
  const shapes = ringShapes({ ...mark, at: MIDDLE }, theme);
  // Half of the widest line lies beyond the last ring.
  return shapes.length === 0 ? null : imageOf(shapes, ringsOf(mark).reach + 2);
}

export function bundleImage(bundle: BundleMark, theme: Theme): SignsImage {
  return imageOf(bundleDiscs({ ...bundle, at: MIDDLE }, theme), bundle.radius * 1.3 + 2);
}

function imageOf(shapes: readonly PathShape[], reach: number): SignsImage {
  const half = Math.ceil(reach);
  return { url: pathsImage(shapes, half), width: 2 * half };
}
