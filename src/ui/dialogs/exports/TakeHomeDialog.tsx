import { useMemo, useState } from 'react';
import { countsAsPerson } from '../../../domain/actor';
import type { ActorId } from '../../../domain/brand';
import { fold } from '../../../domain/folding';
import { MASKINGS, type Masking } from '../../../domain/masking/masking';
import { sheetsMarkup } from '../../../export/htmlPage';
import { textWidth } from '../../../picture/textWidth';
import { selectGraph } from '../../../store/selectors/selectGraph';
import { SharedNamesChoice } from '../../masking/SharedNamesChoice';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { takeHomeOf } from '../../print/leavingSheets';
import { printOut } from '../../print/printOut';
import { sharedState } from '../../print/sharedState';
import { type ExportOutcome, useServices } from '../../services';
import controls from '../../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../../useApp';
import { DialogFrame } from '../DialogFrame';
import styles from '../Dialogs.module.css';
import { Field } from '../Field';
import { ChoiceRow } from './ChoiceRow';
import { OutcomeLine } from './OutcomeLine';
import { useExportWords } from './useExportWords';

/** Sheets to take home: for whom, then on paper or as a page. Persons are chosen at first, whoever is on the map. */
export function TakeHomeDialog() {
  const { takeHome: messages } = useLaterMessages();
  const { printed } = useMessages();
  const exporting = useExportWords();
  const { exportTakeHome, picture, pseudonyms } = useServices();
  const store = useAppStore();
  // What the room may not read is on no sheet either, until somebody says otherwise.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const naming = () => (masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() });
  const openDialog = useApp((state) => state.dialogOpened);
  const actors = useApp((state) => state.document.actors);
  const graph = useApp(selectGraph);
  const shown = useMemo(() => graph.ids.flatMap((id) => actors.get(id) ?? []), [graph, actors]);
  const everyone = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const persons = useMemo(() => new Set(shown.filter(({ type }) => countsAsPerson(type)).map(({ id }) => id)), [shown]);
  const [chosen, setChosen] = useState<ReadonlySet<ActorId>>(persons.size > 0 ? persons : everyone);
  const [search, setSearch] = useState('');
  const [outcome, setOutcome] = useState<ExportOutcome | 'making' | null>(null);
  const participants = shown.map(({ id }) => id).filter((id) => chosen.has(id));
  const listed = shown.filter(({ name }) => fold(name).includes(fold(search)));

  const toggle = (id: ActorId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const print = () => {
    const plan = picture.current?.plan();
    if (!plan) return setOutcome('notDrawn');
    const state = store.getState();
    const names = naming();
    const content = sheetsMarkup(takeHomeOf(state, plan, participants, textWidth, names));
    const title = printed.takeHome.title(sharedState(state, { ...names, confidential: false }).document.info.title);
    printOut({ content, paper: { name: 'a4', orientation: 'portrait' }, kind: 'sheets', title });
  };
  const save = () => {
    setOutcome('making');
    exportTakeHome(participants, naming()).then(setOutcome, (error: unknown) => {
      setOutcome('failed');
      throw error;
    });
  };
  const only = (label: string, ids: Iterable<ActorId>) => (
    <button type="button" className={controls.button} onClick={() => setChosen(new Set(ids))}>
      {label}
    </button>
  );

  return (
    <DialogFrame title={messages.title} onClose={() => openDialog(null)}>
      <p>{messages.intro}</p>
      <p className={styles.soft}>{messages.neverPrivate}</p>
      <fieldset className={styles.stack}>
        <legend>{messages.whom}</legend>
        <div className={styles.row}>
          {persons.size > 0 && only(messages.persons, persons)}
          {only(messages.everyone, everyone)}
          {only(messages.nobody, [])}
        </div>
        <Field label={messages.search}>
          {(id) => (
            <input
              id={id}
              type="search"
              className={controls.field}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
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
      <ChoiceRow
        label={exporting.names}
        options={MASKINGS}
        words={exporting.maskings}
        value={masking}
        onChange={setMasking}
      />
      <SharedNamesChoice masking={masking} />
      <p role="status">{messages.chosen(participants.length)}</p>
      <div className={styles.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          disabled={participants.length === 0}
          onClick={print}
        >
          {messages.print}
        </button>
        <button type="button" className={controls.button} disabled={participants.length === 0} onClick={save}>
          {messages.html}
        </button>
        <button type="button" className={controls.button} onClick={() => openDialog('export')}>
          {messages.back}
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
    </DialogFrame>
  );
}
