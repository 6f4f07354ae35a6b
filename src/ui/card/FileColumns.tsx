import { EditableText } from '../fields/EditableText';
import { useMessages } from '../useApp';
import styles from './Card.module.css';

type Columns = readonly (readonly [name: string, value: string])[];

interface FileColumnsProps {
  readonly columns: Columns;
  readonly onCommit: (columns: Columns) => void;
}

/** File columns that Maillon does not know: kept, shown, edited in place, and written again on export. */
export function FileColumns({ columns, onCommit }: FileColumnsProps) {
  const { actor: words } = useMessages().card;
  if (columns.length === 0) return null;
  return (
    <section className={styles.attributes}>
      <h3 className={styles.smallTitle}>{words.attributes}</h3>
      {columns.map(([name, value], index) => (
        <EditableText
          // Two columns of a file may have the same heading.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${index} ${name}`}
          label={name}
          value={value}
          onCommit={(text) => onCommit(columns.map((one, place) => (place === index ? [name, text] : one)))}
        />
      ))}
    </section>
  );
}
