import { Printer, Shuffle } from 'lucide-react';
import { useId, useState } from 'react';
import type { Acquaintances } from '../../analysis/meetings/acquaintances';
import { seatingFor } from '../../analysis/meetings/seating';
import type { ActorId, MeetingId } from '../../domain/brand';
import type { Masking } from '../../domain/masking/masking';
import type { Meeting } from '../../domain/meeting';
import { seatingSheets } from '../../export/seatingSheets';
import { selectGroupPartition } from '../../store/selectors/selectPartition';
import { SharedNamesChoice } from '../masking/SharedNamesChoice';
import { AddButton } from '../parts/AddButton';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { printOut } from '../print/printOut';
import { sharedState } from '../print/sharedState';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Meetings.module.css';
import { SeatedTables } from './SeatedTables';
import { useAcquaintances, useMeetingEdit } from './useMeeting';

const FEWEST = 2;
const MOST = 20;
const USUAL = 4;

export function SeatingPart({ meeting }: { readonly meeting: Meeting }) {
  const words = useLaterMessages().meetings.seating;
  const readOnly = useApp((state) => state.readOnly);
  const masking = useApp((state) => state.masking);
  const acquaintances = useAcquaintances(meeting.id, meeting.participants);
  const edit = useMeetingEdit(meeting.id);
  const id = useId();
  const [perTable, setPerTable] = useState(() => largest(meeting) || USUAL);
  const seated = meeting.tables.length > 0;
  const propose = useProposing(meeting, acquaintances, perTable);
  const print = usePrinting(meeting.id, masking);
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p className={dialogs.soft}>{words.hint}</p>
      <div className={dialogs.row}>
        {!readOnly && (
          <>
            <label htmlFor={id}>{words.perTable}</label>
            <input
              id={id}
              type="number"
              className={styles.number}
              min={FEWEST}
              max={MOST}
              value={perTable}
              onChange={({ target }) => setPerTable(Math.min(MOST, Math.max(FEWEST, target.valueAsNumber || FEWEST)))}
            />
            <Button onClick={propose}>
              <Shuffle size={18} aria-hidden="true" /> {seated ? words.proposeAgain : words.propose}
            </Button>
          </>
        )}
        {seated && (
          <Button onClick={print}>
            <Printer size={18} aria-hidden="true" /> {words.print}
          </Button>
        )}
      </div>
      {seated && <SharedNamesChoice masking={masking} folded />}
      {seated && <SeatedTables meeting={meeting} acquaintances={acquaintances} />}
      {seated && !readOnly && (
        <div className={dialogs.row}>
          <AddButton
            text={words.addTable}
            onPress={() => edit((one) => ({ ...one, tables: [...one.tables, { seats: [] }] }))}
          />
          <Button look="quiet" onClick={() => edit((one) => ({ ...one, tables: [] }))}>
            {words.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

function largest({ tables }: Meeting): number {
  return Math.min(MOST, Math.max(0, ...tables.map(({ seats }) => seats.length)));
}

/** Proposes tables that differ from the present ones. */
function useProposing({ id, tables }: Meeting, acquaintances: Acquaintances, perTable: number) {
  const store = useAppStore();
  const edit = useMeetingEdit(id);
  const [seed, setSeed] = useState(1);
  return () => {
    const groups = new Map<ActorId, string>();
    for (const { id: group, members } of selectGroupPartition(store.getState()).groups)
      if (members.length > 1) for (const member of members) groups.set(member, group);
    const next = tables.length > 0 ? seed + 1 : seed;
    setSeed(next);
    const wish = { perTable, acquaintances, groupOf: (one: ActorId) => groups.get(one), seed: next };
    edit((one) => ({ ...one, tables: seatingFor({ ...wish, guests: one.participants }) }));
  };
}

function usePrinting(id: MeetingId, masking: Masking) {
  const messages = useMessages();
  const { meetings } = useLaterMessages();
  const store = useAppStore();
  const { pseudonyms } = useServices().exporting;
  return () => {
    const names = masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() };
    // What a room may not read is not printed on tables either.
    const { document } = sharedState(store.getState(), { ...names, confidential: false });
    const shown = document.meetings.get(id);
    if (!shown) return;
    const content = seatingSheets(shown, document, meetings, messages);
    const title = messages.desk.documentTitle(document.info.title);
    printOut({ content, paper: { name: 'a4', orientation: 'portrait' }, kind: 'sheets', title });
  };
}
