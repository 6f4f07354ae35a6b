import { useState } from 'react';
import { type GuestPair, newlyMet } from '../../analysis/meetings/acquaintances';
import type { IntroductionId, TieId } from '../../domain/brand';
import { type NoteMet, noteMet } from '../../domain/commands/meetings';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';
import { DRAWN_NATURE, newTie, type Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import { toggled } from '../../domain/toggled';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Meetings.module.css';
import { useAcquaintances } from './useMeeting';

const SHOWN = 40;

/** Records a past meeting: pairs that met become ties or notes, and earlier ties get its date. */
export function AfterMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { meetings } = useLaterMessages();
  const words = meetings.after;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const acquaintances = useAcquaintances(meeting.id, meeting.participants);
  const introductions = useApp((state) => state.document.introductions);
  const ties = useApp((state) => state.document.ties);
  const isSeated = meeting.tables.length > 0;
  /** Pairs whose box differs from its initial state, which is ticked when the meeting has tables. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { tieOf, noteOf } = useMade(meeting);
  const [said, setSaid] = useState('');
  if (readOnly) return null;

  const pairs = newlyMet(meeting, acquaintances).filter((pair) => !isNotedPair(introductions, meeting, pair));
  const isTicked = (pair: GuestPair) => isSeated !== turned.has(pair.join(' '));
  const ticked = pairs.filter(isTicked);
  const { date } = meeting;
  const older = acquaintances.ties.filter((id) => date !== undefined && isOlder(ties.get(id), date));
  const tick = (wanted: boolean) => setTurned(new Set(wanted === isSeated ? [] : pairs.map((pair) => pair.join(' '))));
  const note = (what: Partial<NoteMet>) => {
    const noted = { ties: [], introductions: [], seenAgain: [], ...(date && { on: date }), ...what };
    store.getState().execute(noteMet, noted, meeting.title);
    setTurned(new Set());
    setSaid(words.done(noted.ties.length, noted.introductions.length, noted.seenAgain.length));
  };
  return (
    <Disclosure title={words.title}>
      <p className={dialogs.soft}>{words.hint}</p>
      {date === undefined && <p className={dialogs.soft}>{words.needsDate}</p>}
      {pairs.length === 0 && <p>{words.nobodyNew}</p>}
      {pairs.length > 0 && (
        <>
          <div className={dialogs.row}>
            <Button onClick={() => tick(true)}>{words.all}</Button>
            <Button onClick={() => tick(false)}>{words.noneTicked}</Button>
          </div>
          <PairList pairs={pairs} isTicked={isTicked} onTurn={(pair) => setTurned(toggled(turned, pair.join(' ')))} />
        </>
      )}
      <div className={dialogs.row}>
        {ticked.length > 0 && (
          <>
            <Button look="primary" onClick={() => note({ ties: ticked.map(tieOf) })}>
              {words.makeTies(ticked.length)}
            </Button>
            <Button onClick={() => note({ introductions: ticked.map(noteOf) })}>{words.noteOnly(ticked.length)}</Button>
          </>
        )}
        {older.length > 0 && <Button onClick={() => note({ seenAgain: older })}>{words.date(older.length)}</Button>}
      </div>
      <p role="status">{said}</p>
    </Disclosure>
  );
}

function useMade({ date, title }: Meeting) {
  const { meetings, followUp } = useLaterMessages();
  const { vocabulary } = useMessages();
  const { newId } = useServices();
  return {
    tieOf: ([a, b]: GuestPair) => ({
      ...newTie(newId() as TieId, a, b),
      nature: DRAWN_NATURE,
      ...(date && { lastExchange: date }),
    }),
    noteOf: ([a, b]: GuestPair) => ({
      id: newId() as IntroductionId,
      a,
      b,
      subject: title,
      means: 'meetingSpace',
      status: followUp.stages.done,
      result: meetings.after.noteText(date && vocabulary.day(date)),
    }),
  };
}

function PairList({
  pairs,
  isTicked,
  onTurn,
}: {
  readonly pairs: readonly GuestPair[];
  readonly isTicked: (pair: GuestPair) => boolean;
  readonly onTurn: (pair: GuestPair) => void;
}) {
  const words = useLaterMessages().meetings.after;
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  return (
    <>
      <p id="met-pairs">{words.met}</p>
      <ul className={styles.pairs} aria-labelledby="met-pairs">
        {shown.map((pair) => (
          <MetPair key={pair.join(' ')} pair={pair} ticked={isTicked(pair)} onTurn={() => onTurn(pair)} />
        ))}
      </ul>
      {pairs.length > shown.length && (
        <Button onClick={() => setAll(true)}>{words.more(pairs.length - shown.length)}</Button>
      )}
    </>
  );
}

function isOlder(tie: Tie | undefined, date: string): boolean {
  return ((tie && lastExchangeOf(tie)) ?? '') < date;
}

interface MetPairProps {
  readonly pair: GuestPair;
  readonly ticked: boolean;
  readonly onTurn: () => void;
}

function MetPair({ pair: [a, b], ticked, onTurn }: MetPairProps) {
  const words = useLaterMessages().meetings.after;
  const [one = '', other = ''] = [useNameOf(a), useNameOf(b)];
  return (
    <li>
      <label className={styles.pair}>
        <input type="checkbox" checked={ticked} onChange={onTurn} />
        {words.pair(one, other)}
      </label>
    </li>
  );
}

/** True when the pair is already recorded as introduced at this meeting, that is, by a meeting space with its title as subject. */
function isNotedPair(
  introductions: MapDocument['introductions'],
  { title }: Meeting,
  [one, other]: GuestPair,
): boolean {
  for (const { a, b, means, subject } of introductions.values()) {
    if (means !== 'meetingSpace' || subject !== title) continue;
    if ((a === one && b === other) || (a === other && b === one)) return true;
  }
  return false;
}
