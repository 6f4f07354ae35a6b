import { useState } from 'react';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectMobilisation, type WayThrough } from '../../store/selectors/selectIntroductions';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { ActorButton } from '../parts/ActorButton';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';

export function MobilisePart() {
  const { toTry: words } = useLaterMessages();
  const ways = useApp(selectMobilisation);
  const hasStart = useApp((state) => selectPointOfView(state) !== undefined);
  if (!hasStart) return <p>{words.nobodyToLookFrom}</p>;
  if (ways.length === 0) return <p>{words.noWay}</p>;
  return (
    <ul className={styles.lines}>
      {ways.map((way) => (
        <WayLine key={way.actor} way={way} />
      ))}
    </ul>
  );
}

const SHOWN = 6;

function WayLine({ way }: { readonly way: WayThrough }) {
  const { toTry: words } = useLaterMessages();
  const { findings } = useMessages();
  const telling = useApp(selectTelling);
  const store = useAppStore();
  const [all, setAll] = useState(false);
  const rest = way.opens.length - SHOWN;
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorButton className={styles.name} id={way.actor} /> {words.opens(way.opens.length)}
      </p>
      <ul className={styles.questions}>
        {(all ? way.opens : way.opens.slice(0, SHOWN)).map((finding) => (
          <li key={finding.key}>
            <button
              type="button"
              className={styles.question}
              onClick={() => {
                store.getState().findingChosen(finding.key);
                store.getState().dialogOpened(null);
              }}
            >
              {findings.line(finding, telling)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <div className={styles.actions}>
          <Button onClick={() => setAll(true)}>{words.more(rest)}</Button>
        </div>
      )}
    </li>
  );
}
