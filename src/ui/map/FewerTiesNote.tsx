import { useMessages } from '../useApp';
import styles from './Map.module.css';

/** How many ties of a very large map are drawn, of how many, and from whom one looks. */
export interface FewerTies {
  readonly drawn: number;
  readonly all: number;
  readonly centre: string | undefined;
}

/** Says that not every tie is drawn: nothing disappears without a word. Under the picture: over it, it would hide names. */
export function FewerTiesNote({ drawn, all, centre }: FewerTies) {
  const messages = useMessages().desk.map;
  if (drawn >= all) return null;
  return (
    <p className={styles.fewer} role="status">
      {messages.fewerTies(drawn, all, centre)}
    </p>
  );
}
