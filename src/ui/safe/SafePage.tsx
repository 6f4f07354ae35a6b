import type { SafeMessages } from '../../i18n/safe/fr';
import { Button } from '../parts/Button';
import styles from './SafePage.module.css';

/** Why no map is shown. `crashed`: showing one ended the page, twice. The others: what is kept here is of another version. */
export type SafeReason = 'crashed' | 'newer' | 'notMigrated';

export interface SafeMap {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  /** Local time of its last change. */
  readonly moment: string;
  /** Its second copy is whole, and can be had as a file. */
  readonly hasCopy: boolean;
}

interface Props {
  readonly words: SafeMessages;
  readonly reason: SafeReason;
  readonly maps: readonly SafeMap[];
  readonly onCopy: (id: string) => void;
  /** Only where maps may be written: the one to open at the next start. */
  readonly onOpen: ((id: string) => void) | null;
  readonly onRaw: () => void;
  readonly onReload: () => void;
}

/** What opens when the desk cannot: the maps by their names, and every way to take them out. It draws nothing of them. */
export function SafePage({ words, reason, maps, onCopy, onOpen, onRaw, onReload }: Props) {
  return (
    <main className={styles.page}>
      <h1>{words.titles[reason]}</h1>
      <p>{words.advice[reason]}</p>
      <p className={styles.row}>
        <Button look="primary" onClick={onReload}>
          {words.reload[reason]}
        </Button>
        <Button onClick={onRaw}>{words.raw}</Button>
      </p>
      <p>{words.rawHint}</p>
      <h2>{words.maps}</h2>
      {maps.length === 0 && <p>{words.noMaps}</p>}
      <ul className={styles.maps}>
        {maps.map((map) => (
          <li key={map.id}>
            <span>
              <strong>{map.title}</strong>
              <br />
              {words.mapFacts(map.actors, map.moment)}
            </span>
            <span className={styles.row}>
              {map.hasCopy && (
                <Button aria-label={words.copyOf(map.title)} onClick={() => onCopy(map.id)}>
                  {words.copy}
                </Button>
              )}
              {onOpen && (
                <Button aria-label={words.openOf(map.title)} onClick={() => onOpen(map.id)}>
                  {words.open}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}
