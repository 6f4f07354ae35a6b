import { type Box, overlaps } from './box';

const CELL = 80;

/** Boxes that can be asked for by place: each belongs to an owner. */
export interface BoxIndex {
  readonly add: (box: Box, owner: string) => void;
  /** True when the box overlaps one of an owner that `counts`. */
  readonly hits: (box: Box, gap?: number, counts?: (owner: string) => boolean) => boolean;
}

export function boxIndex(): BoxIndex {
  const cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();
  return {
    add: (box, owner) => {
      for (const cell of cellsOf(box)) {
        const known = cells.get(cell);
        if (known) known.push({ box, owner });
        else cells.set(cell, [{ box, owner }]);
      }
    },
    hits: (box, gap = 0, counts = () => true) => {
      const grown = { left: box.left - gap, right: box.right + gap, top: box.top - gap, bottom: box.bottom + gap };
      for (const cell of cellsOf(grown)) {
        for (const other of cells.get(cell) ?? []) if (overlaps(grown, other.box) && counts(other.owner)) return true;
      }
      return false;
    },
  };
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield `${column},${row}`;
  }
}
