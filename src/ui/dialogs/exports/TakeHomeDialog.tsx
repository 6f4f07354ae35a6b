import { useMemo, useState } from 'react';
import { idsOf } from '../../../analysis/rowsOf';
import { type Actor, countsAsPerson } from '../../../domain/actor';
import type { ActorId } from '../../../domain/brand';
import { fold } from '../../../domain/folding';
import type { Masking } from '../../../domain/masking/masking';
import { toggled } from '../../../domain/toggled';
import { sheetsMarkup } from '../../../export/htmlPage';
import { textWidth } from '../../../picture/labels/textWidth';
import { selectGraph } from '../../../store/selectors/selectGraph';
import { TextField } from '../../fields/TextField';
import { Button } from '../../parts/Button';
import { DialogFrame } from '../../parts/DialogFrame';
import styles from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { takeHomeOf } from '../../print/leavingSheets';
import { printOut } from '../../print/printOut';
import { sharedState } from '../../print/sharedState';
import { useServices } from '../../services';
import { useApp, useAppStore, useMessages } from '../../useApp';
import { NamesChoice } from './NamesChoice';
import { OutcomeLine } from './OutcomeLine';
import { useRunExport } from './useRunExport';

/** Sheets to take home: first for whom, then on paper or as a page. Persons are ticked at first, or everybody on a map without persons. */
export function TakeHomeDialog() {
  const { takeHome: messages } = useLaterMessages();
  const { printed } = useMessages();
  const { exportTakeHome, pseudonyms } = useServices().exporting;
  const { picture } = useServices();
  const store = useAppStore();
  // Names masked in the room are masked on the sheets too, until the user chooses otherwise.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const naming = () => (masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() });
  const openDialog = useApp((state) => state.dialogOpened);
  const { shown, everyone, persons } = useShown();
  const [chosen, setChosen] = useState<ReadonlySet<ActorId>>(persons.size > 0 ? persons : everyone);
  const [outcome, run] = useRunExport();
  const participants = shown.map(({ id }) => id).filter((id) => chosen.has(id));

  const print = () => {
    const plan = picture.current?.plan();
    if (!plan) return run(Promise.resolve('notDrawn'));
    const state = store.getState();
    const names = naming();
    const content = sheetsMarkup(takeHomeOf(state, plan, participants, textWidth, names));
    const title = printed.takeHome.title(sharedState(state, { ...names, confidential: false }).document.info.title);
    printOut({ content, paper: { name: 'a4', orientation: 'portrait' }, kind: 'sheets', title });
  };
  const save = () => run(exportTakeHome(participants, naming()));
  return (
    <DialogFrame title={messages.title}>
      <p>{messages.intro}</p>
      <p className={styles.soft}>{messages.neverPrivate}</p>
      <Participants shown={shown} persons={persons} chosen={chosen} onChoose={setChosen} />
      <NamesChoice masking={masking} onChange={setMasking} />
      <p role="status">{messages.chosen(participants.length)}</p>
      <div className={styles.row}>
        <Button look="primary" disabled={participants.length === 0} onClick={print}>
          {messages.print}
        </Button>
        <Button disabled={participants.length === 0} onClick={save}>
          {messages.html}
        </Button>
        <Button onClick={() => openDialog('export')}>{messages.back}</Button>
      </div>
      <OutcomeLine outcome={outcome} />
    </DialogFrame>
  );
}

function useShown() {
  const actors = useApp((state) => state.document.actors);
  const graph = useApp(selectGraph);
  const shown = useMemo(() => idsOf(graph).flatMap((id) => actors.get(id) ?? []), [graph, actors]);
  const everyone = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const persons = useMemo(() => new Set(shown.filter(({ type }) => countsAsPerson(type)).map(({ id }) => id)), [shown]);
  return { shown, everyone, persons };
}

function Participants({
  shown,
  persons,
  chosen,
  onChoose,
}: {
  readonly shown: readonly Actor[];
  readonly persons: ReadonlySet<ActorId>;
  readonly chosen: ReadonlySet<ActorId>;
  readonly onChoose: (chosen: ReadonlySet<ActorId>) => void;
}) {
  const { takeHome: messages } = useLaterMessages();
  const [search, setSearch] = useState('');
  const listed = shown.filter(({ name }) => fold(name).includes(fold(search)));
  const toggle = (id: ActorId) => onChoose(toggled(chosen, id));
  const only = (label: string, ids: Iterable<ActorId>) => (
    <Button onClick={() => onChoose(new Set(ids))}>{label}</Button>
  );
  return (
    <fieldset className={styles.stack}>
      <legend>{messages.whom}</legend>
      <div className={styles.row}>
        {persons.size > 0 && only(messages.persons, persons)}
        {only(
          messages.everyone,
          shown.map(({ id }) => id),
        )}
        {only(messages.nobody, [])}
      </div>
      <TextField type="search" label={messages.search} value={search} onText={setSearch} />
      <ul className={`${styles.list} ${styles.scroll}`}>
        {listed.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.choice}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
