import type { CSSProperties } from 'react';
import styles from './MatrixName.module.css';
import { type NamesRoom, nameLines } from './matrixRoom';

interface Props {
  readonly name: string;
  readonly names: NamesRoom;
  readonly size: number;
}

export function MatrixName({ name, names, size }: Props) {
  const lines = nameLines(name, names, size);
  return (
    <span className={styles.name} style={{ '--line': `${names.width}px` } as CSSProperties}>
      {lines.map((line, at) => (
        // Lines are identified by their order. The space between them is for copying and for screen readers.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>{at < lines.length - 1 ? `${line} ` : line}</span>
      ))}
    </span>
  );
}
