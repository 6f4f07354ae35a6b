import type { SafeMessages } from '../../i18n/safe/fr';
import { Button } from '../parts/Button';
import styles from './SafePage.module.css';

/** Why no map is shown. `crashed`: showing one crashed the page twice. The others: the stored maps are of another version. */
export type SafeReason = 'crashed' | 'newer' | 'notMigrated';

export interface SafeMap {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  /** Local time of the last change. */
  readonly moment: string;
  /** True when its second copy is intact and can be saved as a file. */
  readonly hasCopy: boolean;
}

interface Props {
  readonly words: SafeMessages;
  readonly reason: SafeReason;
  readonly maps: readonly SafeMap[];
  readonly onCopy: (id: string) => void;
  /** Opens this map at the next start; `null` where maps may not be written. */
  readonly onOpen: ((id: string) => void) | null;
  readonly onRaw: () => void;
  readonly onReload: () => void;
}

/**
 * Shown when the desk cannot open: lists the maps by title, with every way to save them. It draws none of them, since that may be what
 * crashes.
 */
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
