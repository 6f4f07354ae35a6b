import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { mentionsOf } from '../../domain/erasure/mentions';
import { mentionPlace } from '../../export/aboutPerson';
import dialogs from '../dialogs/Dialogs.module.css';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { type PersonFound, useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Person.module.css';

interface Props {
  readonly id: ActorId;
  readonly name: string;
  readonly found: PersonFound;
  readonly onCancel: () => void;
}

const AT_MOST = 40;

/** What erasing somebody takes away, what it rewrites and what it cannot reach; then the act itself. */
export function ErasePerson({ id, name, found, onCancel }: Props) {
  const messages = useMessages();
  const { person } = useLaterMessages();
  const words = person.erase;
  const { erasePerson } = useServices();
  const document = useApp((state) => state.document);
  const close = useApp((state) => state.dialogOpened);
  const [instead, setInstead] = useState(words.insteadUsual);
  const [alone, setAlone] = useState(true);
  const [maps, setMaps] = useState<ReadonlySet<string>>(new Set(found.otherMaps.map((map) => map.id)));
  const [step, setStep] = useState<'asking' | 'erasing' | 'done' | 'failed'>('asking');
  const mentions = useMemo(() => mentionsOf(document, found.traces), [document, found]);
  const rewritten = mentions.filter(({ doubtful }) => alone || !doubtful);
  const doubts = mentions.some(({ doubtful }) => doubtful);

  const erase = async () => {
    setStep('erasing');
    const how = { instead: instead.trim() || words.insteadUsual, words: alone, otherMaps: [...maps] };
    setStep((await erasePerson(id, how)) ? 'done' : 'failed');
  };
  const toggle = (map: string) => {
    const next = new Set(maps);
    if (!next.delete(map)) next.add(map);
    setMaps(next);
  };

  if (step === 'erasing') return <p role="status">{words.erasing}</p>;
  if (step === 'done' || step === 'failed')
    return (
      <div className={dialogs.stack} role={step === 'failed' ? 'alert' : 'status'}>
        <FocusedLine>
          <strong>{step === 'done' ? words.done(name) : words.failed}</strong>
        </FocusedLine>
        {step === 'done' && <p>{words.doneDetail}</p>}
        <div>
          <button type="button" className={controls.button} onClick={() => close(null)}>
            {words.close}
          </button>
        </div>
      </div>
    );
  return (
    <div className={dialogs.stack}>
      <FocusedLine className={styles.warning}>{words.noWayBack}</FocusedLine>
      <ul className={styles.what}>
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{words.mentions(rewritten.length)}</strong>
      </p>
      {rewritten.length > 0 && (
        <>
          <ul className={styles.mentions}>
            {rewritten.slice(0, AT_MOST).map((mention, index) => (
              // The same text may stand in two places.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${mention.record} ${index}`}>
                <span className={dialogs.soft}>{mentionPlace(mention, document, { ...messages, person })}</span>
                <span>{mention.text}</span>
              </li>
            ))}
          </ul>
          {rewritten.length > AT_MOST && (
            <p className={dialogs.soft}>{words.moreMentions(rewritten.length - AT_MOST)}</p>
          )}
        </>
      )}
      <label className={styles.instead}>
        <span>{words.instead}</span>
        <input className={controls.field} value={instead} onChange={(event) => setInstead(event.target.value)} />
      </label>
      {(doubts || found.traces.words.length > 0) && (
        <label className={dialogs.choice}>
          <input type="checkbox" checked={alone} onChange={() => setAlone(!alone)} />
          <span>{words.words(found.traces.words)}</span>
        </label>
      )}
      {found.otherMaps.length > 0 && (
        <fieldset className={styles.maps}>
          <legend>{words.otherMaps}</legend>
          {found.otherMaps.map((map) => (
            <label key={map.id} className={dialogs.choice}>
              <input type="checkbox" checked={maps.has(map.id)} onChange={() => toggle(map.id)} />
              <span>{map.deleted ? person.binned(map.title) : map.title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles.outside}>{words.outside}</p>
      <div className={dialogs.row}>
        <button type="button" className={`${controls.button} ${styles.erase}`} onClick={() => void erase()}>
          {words.confirm(name)}
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** The line that matters: the keyboard and whoever listens are taken to it. */
function FocusedLine({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const line = useRef<HTMLParagraphElement>(null);
  useFocusOnMount(line, true);
  return (
    <p ref={line} tabIndex={-1} className={className}>
      {children}
    </p>
  );
}
