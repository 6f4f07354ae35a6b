import { useMessages } from '../useApp';
import styles from './Card.module.css';

/** What the card is for, while nothing is selected. */
export function CardHelp() {
  const { help } = useMessages().card;
  return (
    <div className={styles.help}>
      <h2 className={styles.helpTitle}>{help.title}</h2>
      {help.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
