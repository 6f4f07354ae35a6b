import { type Box, overlaps } from './box';

const CELL = 80;
/** More rows than any picture has: no two cells share a number. */
const ROWS = 2 ** 21;

/** Boxes that can be asked for by place: each belongs to an owner. */
export interface BoxIndex {
  readonly add: (box: Box, owner: string) => void;
  readonly remove: (owner: string, box: Box) => void;
  /** Owners of the boxes that overlap this one. */
  readonly ownersAt: (box: Box, gap?: number) => Set<string>;
  /** True when the box overlaps one of an owner that `counts`. */
  readonly hits: (box: Box, gap?: number) => boolean;
}

export function boxIndex(): BoxIndex {
  const cells = new Map<number, { readonly box: Box; readonly owner: string }[]>();
  return {
    add: (box, owner) => {
      for (const cell of cellsOf(box)) {
        const known = cells.get(cell);
        if (known) known.push({ box, owner });
        else cells.set(cell, [{ box, owner }]);
      }
    },
    remove: (owner, box) => {
      for (const cell of cellsOf(box)) {
        const known = cells.get(cell);
        if (known)
          cells.set(
            cell,
            known.filter((other) => other.owner !== owner),
          );
      }
    },
    ownersAt: (box, gap = 0) => {
      const owners = new Set<string>();
      const wide = grown(box, gap);
      for (const cell of cellsOf(wide)) {
        for (const other of cells.get(cell) ?? []) if (overlaps(wide, other.box)) owners.add(other.owner);
      }
      return owners;
    },
    hits: (box, gap = 0) => {
      const wide = grown(box, gap);
      for (const cell of cellsOf(wide)) if (cells.get(cell)?.some((other) => overlaps(wide, other.box))) return true;
      return false;
    },
  };
}

function grown({ left, right, top, bottom }: Box, gap: number): Box {
  return { left: left - gap, right: right + gap, top: top - gap, bottom: bottom + gap };
}

/** Numbers of the cells that a box touches: column by column, each from above to below. */
function cellsOf({ left, right, top, bottom }: Box): number[] {
  const [firstColumn, lastColumn] = [Math.floor(left / CELL), Math.floor(right / CELL)];
  const [firstRow, lastRow] = [Math.floor(top / CELL), Math.floor(bottom / CELL)];
  const cells: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) cells.push(column * ROWS + row);
  }
  return cells;
}
