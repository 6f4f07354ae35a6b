import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { mentionsOf } from '../../domain/erasure/mentions';
import { toggled } from '../../domain/toggled';
import { mentionPlace } from '../../export/aboutPerson';
import type { PersonFound } from '../mapServices';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
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

export function ErasePerson({ id, name, found, onCancel }: Props) {
  const words = useLaterMessages().person.erase;
  const { erasePerson } = useServices().persons;
  const document = useApp((state) => state.document);
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

  if (step === 'erasing') return <p role="status">{words.erasing}</p>;
  if (step === 'done' || step === 'failed') return <Erased name={name} isDone={step === 'done'} />;
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
      <Mentions mentions={rewritten} />
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
      {found.otherMaps.length > 0 && <OtherMaps found={found} chosen={maps} onChoose={setMaps} />}
      <p className={styles.outside}>{words.outside}</p>
      <div className={dialogs.row}>
        <Button className={styles.erase} onClick={() => void erase()}>
          {words.confirm(name)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function Mentions({ mentions }: { readonly mentions: ReturnType<typeof mentionsOf> }) {
  const messages = useMessages();
  const { person } = useLaterMessages();
  const words = person.erase;
  const document = useApp((state) => state.document);
  if (mentions.length === 0) return null;
  return (
    <>
      <ul className={styles.mentions}>
        {mentions.slice(0, AT_MOST).map((mention, index) => (
          // The same text may occur in two places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${mention.record} ${index}`}>
            <span className={dialogs.soft}>{mentionPlace(mention, document, { ...messages, person })}</span>
            <span>{mention.text}</span>
          </li>
        ))}
      </ul>
      {mentions.length > AT_MOST && <p className={dialogs.soft}>{words.moreMentions(mentions.length - AT_MOST)}</p>}
    </>
  );
}

interface OtherMapsProps {
  readonly found: PersonFound;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (maps: ReadonlySet<string>) => void;
}

function OtherMaps({ found, chosen, onChoose }: OtherMapsProps) {
  const { person } = useLaterMessages();
  const toggle = (map: string) => onChoose(toggled(chosen, map));
  return (
    <fieldset className={styles.maps}>
      <legend>{person.erase.otherMaps}</legend>
      {found.otherMaps.map((map) => (
        <label key={map.id} className={dialogs.choice}>
          <input type="checkbox" checked={chosen.has(map.id)} onChange={() => toggle(map.id)} />
          <span>{map.deleted ? person.binned(map.title) : map.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Erased({ name, isDone }: { readonly name: string; readonly isDone: boolean }) {
  const words = useLaterMessages().person.erase;
  const close = useApp((state) => state.dialogOpened);
  return (
    <div className={dialogs.stack} role={!isDone ? 'alert' : 'status'}>
      <FocusedLine>
        <strong>{isDone ? words.done(name) : words.failed}</strong>
      </FocusedLine>
      {isDone && <p>{words.doneDetail}</p>}
      <div>
        <Button onClick={() => close(null)}>{words.close}</Button>
      </div>
    </div>
  );
}

/** The most important line: it takes the focus, so that screen readers read it. */
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
