import type { Scene } from '../picture/scene';
import { GLIDE } from './moveActors';
import type { Piece, Pieces } from './pieces';

/** Fade between two pictures while actors glide: grounds, names and ghosts of the first fade out, then those of the second fade in. */
export interface CrossFade {
  readonly scene: Scene;
  readonly pieces: Pieces;
  /** Milliseconds, page clock. */
  readonly start: number;
}

/** Shares of the duration: the first picture is gone by `GONE`, names of the second start at `COMING`. */
const GONE = 0.55;
const COMING = 0.45;

/** Opacities of both pictures at a time; `null` once the fade is over. */
export function fadeAt(
  { start }: CrossFade,
  now: number,
): {
  readonly ground: number;
  readonly formerGround: number;
  /** Opacity of names and seats of the second picture. */
  readonly coming: number;
  readonly opacityOf: (piece: Piece) => number;
  readonly formerOpacityOf: (piece: Piece) => number;
} | null {
  const way = (now - start) / GLIDE;
  if (way >= 1) return null;
  const coming = Math.max(0, (way - COMING) / (1 - COMING));
  const going = Math.max(0, 1 - way / GONE);
  return {
    ground: way,
    formerGround: 1 - way,
    coming,
    opacityOf: (piece) => (piece.isMark ? 1 : coming),
    // Marks belong to both pictures: draw them once.
    formerOpacityOf: (piece) => (piece.isMark ? 0 : going),
  };
}
