import type { Scene } from '../picture/scene';
import { GLIDE } from './moveActors';
import type { Piece, Pieces } from './pieces';

/** From one picture to another while actors glide: grounds, names and ghosts of the first go, then those of the second come. */
export interface CrossFade {
  readonly scene: Scene;
  readonly pieces: Pieces;
  /** Milliseconds, on the clock of the page. */
  readonly start: number;
}

/** Share of the way after which nothing of the first picture is left, and from which names of the second come. */
const GONE = 0.55;
const COMING = 0.45;

/** How opaque both pictures are at a time; `null` once the fade is over. */
export function fadeAt(
  { start }: CrossFade,
  now: number,
): {
  readonly ground: number;
  readonly formerGround: number;
  /** Of names and seats of the second picture. */
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
    // Marks are drawn once: they are the same actors.
    formerOpacityOf: (piece) => (piece.isMark ? 0 : going),
  };
}
