import type { Point } from '../domain/placement';

/** Pieces are packed into shelves of a rectangle about this much wider than high. */
const WIDE = 1.35;

/**
 * Pieces side by side, the first and largest on the left, `gap` apart, each shelf centred. Shelves: each piece goes to the
 * right of the last, or below when the shelf is full. Those of one point come last, on shelves of their own.
 */
export function packPieces(piecesOfPoints: readonly (readonly Point[])[], gap: number): Point[][] {
  const boxes = piecesOfPoints.map((points) => {
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const left = least(xs);
    const top = least(ys);
    return { left, top, width: -least(xs.map((x) => -x)) - left, height: -least(ys.map((y) => -y)) - top };
  });
  const area = boxes.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  const shelfWidth = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * WIDE));
  let x = 0;
  let y = 0;
  let shelfHeight = 0;
  let alone = false;
  let shelf = 0;
  const shelfEnds: number[] = [];
  const corners = boxes.map((box) => {
    const isFirstAlone = box.width === 0 && box.height === 0 && !alone;
    if (isFirstAlone) alone = true;
    if (x > 0 && (isFirstAlone || x + box.width > shelfWidth)) {
      y += shelfHeight + gap;
      shelf += 1;
      x = 0;
      shelfHeight = 0;
    }
    const corner = { x, y, shelf };
    x += box.width + gap;
    shelfEnds[shelf] = x - gap;
    shelfHeight = Math.max(shelfHeight, box.height);
    return corner;
  });
  const height = y + shelfHeight;
  return piecesOfPoints.map((points, piece) => {
    const corner = corners[piece] ?? { x: 0, y: 0, shelf: 0 };
    const box = boxes[piece] ?? { left: 0, top: 0 };
    const middle = (shelfEnds[corner.shelf] ?? 0) / 2;
    return points.map((point) => ({
      x: point.x - box.left + corner.x - middle,
      y: point.y - box.top + corner.y - height / 2,
    }));
  });
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
