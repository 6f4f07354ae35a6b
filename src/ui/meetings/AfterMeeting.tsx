import { useState } from 'react';
import { type GuestPair, newlyMet } from '../../analysis/meetings/acquaintances';
import type { IntroductionId, TieId } from '../../domain/brand';
import { type NoteMet, noteMet } from '../../domain/commands/noteMet';
import type { Meeting } from '../../domain/meeting';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import dialogs from '../dialogs/Dialogs.module.css';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { isNotedPair } from './isNotedPair';
import styles from './Meetings.module.css';
import { MetPair } from './MetPair';
import { useAcquaintances } from './useMeeting';

/** Pairs shown before "more". */
const SHOWN = 40;

/** What came of a meeting: who met becomes a tie or a note, and ties that were there are dated. */
export function AfterMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { meetings, followUp } = useLaterMessages();
  const { vocabulary } = useMessages();
  const words = meetings.after;
  const store = useAppStore();
  const { newId } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const acquaintances = useAcquaintances(meeting.id, meeting.participants);
  const introductions = useApp((state) => state.document.introductions);
  const ties = useApp((state) => state.document.ties);
  const isSeated = meeting.tables.length > 0;
  /** Pairs whose box is not as it starts: ticked for those who sat together. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  if (readOnly) return null;

  const pairs = newlyMet(meeting, acquaintances).filter((pair) => !isNotedPair(introductions, meeting, pair));
  const isTicked = (pair: GuestPair) => isSeated !== turned.has(pair.join(' '));
  const ticked = pairs.filter(isTicked);
  const { date } = meeting;
  const older = acquaintances.ties.filter((id) => date !== undefined && isOlder(ties.get(id)?.lastExchange, date));
  const tick = (wanted: boolean) => setTurned(new Set(wanted === isSeated ? [] : pairs.map((pair) => pair.join(' '))));
  const note = (what: Partial<NoteMet>) => {
    const noted = { ties: [], introductions: [], seenAgain: [], ...(date && { on: date }), ...what };
    store.getState().execute(noteMet, noted, meeting.title);
    setTurned(new Set());
    setSaid(words.done(noted.ties.length, noted.introductions.length, noted.seenAgain.length));
  };
  const makeTies = () =>
    note({
      ties: ticked.map(([a, b]) => ({
        ...newTie(newId() as TieId, a, b),
        nature: DRAWN_NATURE,
        ...(date && { lastExchange: date }),
      })),
    });
  const noteOnly = () =>
    note({
      introductions: ticked.map(([a, b]) => ({
        id: newId() as IntroductionId,
        a,
        b,
        subject: meeting.title,
        means: 'meetingSpace',
        status: followUp.stages.done,
        result: words.noteText(date && vocabulary.day(date)),
      })),
    });
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  return (
    <Disclosure title={words.title}>
      <p className={dialogs.soft}>{words.hint}</p>
      {date === undefined && <p className={dialogs.soft}>{words.needsDate}</p>}
      {pairs.length === 0 && <p>{words.nobodyNew}</p>}
      {pairs.length > 0 && (
        <>
          <div className={dialogs.row}>
            <button type="button" className={controls.button} onClick={() => tick(true)}>
              {words.all}
            </button>
            <button type="button" className={controls.button} onClick={() => tick(false)}>
              {words.noneTicked}
            </button>
          </div>
          <p id="met-pairs">{words.met}</p>
          <ul className={styles.pairs} aria-labelledby="met-pairs">
            {shown.map((pair) => (
              <MetPair
                key={pair.join(' ')}
                pair={pair}
                ticked={isTicked(pair)}
                onTurn={() => setTurned(turnedOver(turned, pair.join(' ')))}
              />
            ))}
          </ul>
          {pairs.length > shown.length && (
            <button type="button" className={controls.button} onClick={() => setAll(true)}>
              {words.more(pairs.length - shown.length)}
            </button>
          )}
        </>
      )}
      <div className={dialogs.row}>
        {ticked.length > 0 && (
          <>
            <button type="button" className={`${controls.button} ${controls.primary}`} onClick={makeTies}>
              {words.makeTies(ticked.length)}
            </button>
            <button type="button" className={controls.button} onClick={noteOnly}>
              {words.noteOnly(ticked.length)}
            </button>
          </>
        )}
        {older.length > 0 && (
          <button type="button" className={controls.button} onClick={() => note({ seenAgain: older })}>
            {words.date(older.length)}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </Disclosure>
  );
}

function isOlder(lastExchange: string | undefined, date: string): boolean {
  return lastExchange === undefined || lastExchange < date;
}

function turnedOver(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
