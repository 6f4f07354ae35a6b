import { ChevronDown, ChevronUp } from 'lucide-react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { type Progress, progressOn } from '../../analysis/ways/progress';
import { choicesOn, type Way, type WayKind, wayOn, waysOn } from '../../analysis/ways/waysOn';
import type { ActorId, Day } from '../../domain/brand';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectSight, selectSince } from '../../store/selectors/selectWays';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { ToldPart } from '../told/ToldPart';
import { useApp, useAppStore } from '../useApp';
import { useBeginWay } from './useBeginWay';
import styles from './Ways.module.css';

interface WaysProps {
  readonly finding: Finding;
}

/** What is under way for a gap, what came of earlier steps, and ways to go on: a button opens the list, and choosing one records it. */
export function Ways({ finding }: WaysProps) {
  const { ways: words } = useLaterMessages();
  const sight = useApp(selectSight);
  const readOnly = useApp((state) => state.readOnly);
  const ways = useMemo(() => waysOn(sight, finding), [sight, finding]);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<WayKind | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const since = useApp(selectSince);
  const progress = useMemo(() => progressOn(since, finding), [since, finding]);
  const isBegun = progress.underWay.length > 0;
  const close = () => {
    setOpen(false);
    setChosen(null);
    opener.current?.focus();
  };
  const request = finding.subject?.kind === 'offer' ? finding.subject.offer : undefined;
  if (request === undefined && ways.length === 0 && !isBegun && progress.came.length === 0) return null;
  return (
    <div className={styles.ways}>
      <ProgressLines {...progress} />
      {request !== undefined && <ToldPart id={request} able={finding.candidates.map(({ actor }) => actor)} />}
      {ways.length > 0 && !readOnly && (
        <Button ref={opener} aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
          {open ? words.hide : isBegun ? words.more : words.how}{' '}
          {open ? <ChevronUp size={16} aria-hidden="true" /> : <ChevronDown size={16} aria-hidden="true" />}
        </Button>
      )}
      {open && chosen === null && <WayList ways={ways} onChoose={setChosen} />}
      {open && chosen !== null && (
        <WayForm finding={finding} kind={chosen} onNoted={close} onBack={() => setChosen(null)} />
      )}
    </div>
  );
}

/** "En cours" and "Déjà tenté". */
function ProgressLines({ underWay, came }: Progress) {
  const { ways: words } = useLaterMessages();
  const store = useAppStore();
  const document = useApp((state) => state.document);
  const isRoom = useApp((state) => state.audience === 'room');
  const toAgenda = () => {
    store.getState().seatClosed();
    store.getState().dialogOpened('agenda');
  };
  const box = useRef<HTMLDivElement>(null);
  const [known] = useState(underWay.length);
  useEffect(() => {
    // Shows what was just recorded, even if the card is scrolled down to the button.
    if (underWay.length > known) box.current?.scrollIntoView({ block: 'nearest' });
  }, [underWay.length, known]);
  return (
    <div ref={box} className={styles.told} aria-live="polite">
      {underWay.length > 0 && (
        <div className={styles.underWay}>
          <h3>{words.underWayTitle}</h3>
          <ul>
            {underWay.map((step) => (
              <li key={words.underWay(step, document)} data-under-way>
                {words.underWay(step, document)}
              </li>
            ))}
          </ul>
          {/* The agenda is the officer's and includes other maps: it is not for a room. */}
          {!isRoom && (
            <button type="button" className={styles.link} onClick={toAgenda}>
              {words.agenda}
            </button>
          )}
        </div>
      )}
      {came.length > 0 && (
        <div className={styles.underWay}>
          <h3>{words.cameTitle}</h3>
          <ul>
            {came.map((step) => (
              <li key={words.came(step, document)}>{words.came(step, document)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface WayListProps {
  readonly ways: readonly Way[];
  readonly onChoose: (kind: WayKind) => void;
}

function WayList({ ways, onChoose }: WayListProps) {
  const { ways: words } = useLaterMessages();
  const telling = useApp(selectTelling);
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnMount(first, true);
  return (
    <ul className={styles.means}>
      {ways.map((way, index) => (
        <li key={way.kind}>
          <button
            type="button"
            ref={index === 0 ? first : undefined}
            className={styles.way}
            data-way={way.kind}
            onClick={() => onChoose(way.kind)}
          >
            {words.way(way, telling)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface WayFormProps extends WaysProps {
  readonly kind: WayKind;
  readonly onNoted: () => void;
  readonly onBack: () => void;
}

/** The chosen way, with other people to choose and a date. One more press records it. */
function WayForm({ finding, kind, onNoted, onBack }: WayFormProps) {
  const { ways: words, told } = useLaterMessages();
  const sight = useApp(selectSight);
  const telling = useApp(selectTelling);
  const choices = choicesOn(sight, finding, kind);
  const [who, setWho] = useState<ActorId | undefined>(choices[0]);
  const [due, setDue] = useState('');
  const submitter = useRef<HTMLButtonElement>(null);
  useFocusOnMount(submitter, true);
  const begin = useBeginWay(finding);
  const way = wayOn(sight, finding, kind, who) ?? wayOn(sight, finding, kind, choices[0]);
  useEffect(() => {
    // The actor concerned is gone or already known: there is nothing to record.
    if (way === null) onBack();
  }, [way, onBack]);
  if (way === null) return null;
  const keep = (isTold: boolean) => {
    if (begin(way, due === '' ? undefined : (due as Day), isTold)) onNoted();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(false);
  };
  const isOfMany = kind !== 'request' && choices.length > 1;
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.sentence}>{words.way(way, telling)}</p>
      {isOfMany && (
        <Choice
          label={kind === 'introduce' || kind === 'openNetwork' ? words.who[kind] : words.who.other}
          value={who}
          options={choices.map((id) => [id, telling.document.actors.get(id)?.name ?? ''] as const)}
          onChange={setWho}
        />
      )}
      <TextField label={words.when} type="date" value={due} onText={setDue} />
      <div className={styles.row}>
        <Button ref={submitter} type="submit" look="primary">
          {words.keep}
        </Button>
        {kind === 'request' && way.to.length > 0 && <Button onClick={() => keep(true)}>{told.alreadyTold}</Button>}
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </form>
  );
}
