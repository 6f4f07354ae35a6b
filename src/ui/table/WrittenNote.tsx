import { X } from 'lucide-react';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useMessages } from '../useApp';
import styles from './table.module.css';
import type { WrittenBlock } from './writtenBlock';

const SHOWN = 8;

export function WrittenNote<Column extends string>({
  written,
  headingOf,
  onClose,
}: {
  readonly written: WrittenBlock<Column>;
  readonly headingOf: (column: Column) => string;
  readonly onClose: () => void;
}) {
  const { desk } = useMessages();
  const { table: words } = useLaterMessages();
  const { cells, rows, leftOut } = written;
  return (
    <div className={styles.written}>
      <div role="status">
        <p>{words.written(cells, rows)}</p>
        {leftOut.length > 0 && (
          <ul>
            {leftOut.slice(0, SHOWN).map(({ row, column, text, fault }) => (
              <li key={`${row} ${column} ${fault}`}>
                {words.leftOut(row + 1, column && headingOf(column), text, fault)}
              </li>
            ))}
            {leftOut.length > SHOWN && <li>{words.moreLeftOut(leftOut.length - SHOWN)}</li>}
          </ul>
        )}
      </div>
      <Button look="icon" aria-label={desk.close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}
