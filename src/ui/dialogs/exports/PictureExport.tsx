import { useState } from 'react';
import type { Masking } from '../../../domain/masking/masking';
import { sheetsMarkup } from '../../../export/htmlPage';
import { textWidth } from '../../../picture/labels/textWidth';
import { ORIENTATIONS, posterRoom } from '../../../picture/paper/paper';
import { PICTURE_FORMATS, type PictureFormat } from '../../exportServices';
import { Choice } from '../../fields/Choice';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { posterSheet, reportOf } from '../../print/leavingSheets';
import { printOut } from '../../print/printOut';
import { sharedState } from '../../print/sharedState';
import { useServices } from '../../services';
import { useApp, useAppStore, useMessages } from '../../useApp';
import { ChoiceRow } from './ChoiceRow';
import { NamesChoice } from './NamesChoice';
import { paperFor, pictureSize, SIZE_NAMES, type SizeName } from './pictureSize';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

interface Props {
  readonly run: RunExport;
  readonly masking: Masking;
  readonly onMasking: (masking: Masking) => void;
}

export function PictureExport({ run, masking, onMasking }: Props) {
  const messages = useExportWords();
  const store = useAppStore();
  const openDialog = useApp((state) => state.dialogOpened);
  const confidentialTies = useApp(
    (state) => [...state.document.ties.values()].filter((tie) => tie.confidential).length,
  );
  const [name, setName] = useState<SizeName>(() => store.getState().paper.name);
  const [confidential, setConfidential] = useState(false);
  const { make, print, send } = useLeavingPicture(run, { name, confidential, masking });
  return (
    <section className={styles.stack}>
      <h3>{messages.picture}</h3>
      <p className={styles.soft}>{messages.pictureHint}</p>
      <PaperChoice name={name} onName={setName} />
      <NamesChoice masking={masking} onChange={onMasking} />
      {confidentialTies > 0 && (
        <label className={styles.row}>
          <input type="checkbox" checked={confidential} onChange={(event) => setConfidential(event.target.checked)} />
          {messages.confidential(confidentialTies)}
        </label>
      )}
      <div className={styles.row}>
        <Button look="primary" onClick={() => print(false)}>
          {messages.print}
        </Button>
        <Button onClick={() => print(true)}>{messages.printTables}</Button>
      </div>
      <div className={styles.row}>
        {PICTURE_FORMATS.map((format) => (
          <Button key={format} onClick={() => make(format)}>
            {messages[format]}
          </Button>
        ))}
      </div>
      <p className={styles.soft}>{messages.formatsHint}</p>
      <div className={styles.row}>
        <Button onClick={send}>{messages.send}</Button>
      </div>
      <p className={styles.soft}>{messages.sendHint}</p>
      <div className={styles.row}>
        <Button onClick={() => openDialog('takeHome')}>{messages.takeHome}</Button>
      </div>
      <p className={styles.soft}>{messages.takeHomeHint}</p>
    </section>
  );
}

interface Leaving {
  readonly name: SizeName;
  readonly confidential: boolean;
  readonly masking: Masking;
}

function useLeavingPicture(run: RunExport, { name, confidential, masking }: Leaving) {
  const { documentTitle } = useMessages().desk;
  const { picture, exporting } = useServices();
  const store = useAppStore();
  const paper = useApp((state) => state.paper);
  const theme = useApp((state) => (state.darkPaper ? 'dark' : 'print'));
  const { orientation } = paper;
  const sharing = () => ({
    confidential,
    masking,
    ...(masking === 'nobody' ? {} : { pseudonyms: exporting.pseudonyms() }),
  });
  const make = (format: PictureFormat) => {
    const screen = picture.current?.scene()?.viewport ?? posterRoom(paper);
    run(exporting.exportPicture(format, { ...pictureSize(name, orientation, screen), theme, ...sharing() }));
  };
  const print = (withTables: boolean) => {
    const plan = picture.current?.plan();
    if (!plan) return run(Promise.resolve('notDrawn'));
    const on = paperFor(name, orientation);
    const wish = { size: posterRoom(on), theme, ...sharing() } as const;
    const state = store.getState();
    const title = documentTitle(sharedState(state, wish).document.info.title);
    printOut(
      withTables
        ? { content: sheetsMarkup(reportOf(state, plan, wish, textWidth)), paper: on, kind: 'sheets', title }
        : { content: posterSheet(state, plan, wish, textWidth), paper: on, kind: 'poster', title },
    );
  };
  const send = () => run(exporting.sendMap(sharing()));
  return { make, print, send };
}

function PaperChoice({ name, onName }: { readonly name: SizeName; readonly onName: (name: SizeName) => void }) {
  const messages = useExportWords();
  const orientation = useApp((state) => state.paper.orientation);
  const dark = useApp((state) => state.darkPaper);
  const { paperChosen, darkPaperChosen } = useAppStore().getState();
  const choose = (size: SizeName) => {
    onName(size);
    paperChosen(paperFor(size, orientation));
  };
  return (
    <div className={styles.row}>
      <Choice
        label={messages.size}
        value={name}
        options={SIZE_NAMES.map((one) => [one, messages.sizes[one]] as const)}
        onChange={(size) => size && choose(size)}
      />
      <ChoiceRow
        label={messages.orientation}
        options={ORIENTATIONS}
        words={messages.orientations}
        value={orientation}
        onChange={(chosen) => paperChosen(paperFor(name, chosen))}
      />
      <ChoiceRow
        label={messages.background}
        options={['light', 'dark'] as const}
        words={messages.backgrounds}
        value={dark ? 'dark' : 'light'}
        onChange={(chosen) => darkPaperChosen(chosen === 'dark')}
      />
    </div>
  );
}
