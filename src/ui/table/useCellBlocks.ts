import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type { TableRow } from './arrangeRows';
import { type CellBlock, copiedText, filledDown, pastedBlock } from './cellBlock';
import type { CellRange } from './cellRange';
import type { WrittenBlock } from './writtenBlock';

export interface CellBlocks<Column extends string> {
  /** Result of the last paste or fill; `null` before the first and after its note was closed. */
  readonly written: WrittenBlock<Column> | null;
  readonly forget: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Returns true when it handled the key: Ctrl+D fills down. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Copy, paste and fill-down of blocks of cells, as in a spreadsheet. `onWrite` is `null` in a read-only map. */
export function useCellBlocks<Column extends string>(
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
  range: CellRange | null,
  onWrite: ((block: CellBlock<Column>) => WrittenBlock<Column>) | null,
): CellBlocks<Column> {
  const [written, setWritten] = useState<WrittenBlock<Column> | null>(null);
  const write = (block: CellBlock<Column>) => {
    if (onWrite && block.cells.length + block.beyond.length > 0) setWritten(onWrite(block));
  };
  return {
    written,
    forget: () => setWritten(null),
    onCopy: (event) => {
      if (!range || !isCell(event.target)) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copiedText(rows, columns, range));
    },
    onPaste: (event) => {
      if (!isCell(event.target)) return;
      // Elsewhere on the desk, pasted rows open as a map.
      event.stopPropagation();
      event.preventDefault();
      const at = range ?? { top: 0, bottom: 0, left: 0, right: 0 };
      write(pastedBlock(event.clipboardData.getData('text/plain'), rows, columns, at));
    },
    onKey: ({ key, ctrlKey, metaKey }) => {
      if (key.toLowerCase() !== 'd' || !(ctrlKey || metaKey) || !range) return false;
      write(filledDown(rows, columns, range));
      return true;
    },
  };
}

/** False in a text field, which keeps its own clipboard. */
function isCell(target: EventTarget): boolean {
  return target instanceof HTMLTableCellElement;
}
