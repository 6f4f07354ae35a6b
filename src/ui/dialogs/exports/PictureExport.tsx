import { useState } from 'react';
import { MASKINGS, type Masking } from '../../../domain/masking/masking';
import { sheetsMarkup } from '../../../export/htmlPage';
import { ORIENTATIONS, posterRoom } from '../../../picture/paper';
import { textWidth } from '../../../picture/textWidth';
import { SharedNamesChoice } from '../../masking/SharedNamesChoice';
import { posterSheet, reportOf } from '../../print/leavingSheets';
import { printOut } from '../../print/printOut';
import { sharedState } from '../../print/sharedState';
import { PICTURE_FORMATS, type PictureFormat, useServices } from '../../services';
import controls from '../../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../../useApp';
import styles from '../Dialogs.module.css';
import { Field } from '../Field';
import { ChoiceRow } from './ChoiceRow';
import { paperFor, pictureSize, SIZE_NAMES, type SizeName } from './pictureSize';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

/** The picture on paper, as an image or as a page, and sheets for each participant. */
export function PictureExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { documentTitle } = useMessages().desk;
  const { exportPicture, picture, pseudonyms } = useServices();
  const store = useAppStore();
  const openDialog = useApp((state) => state.dialogOpened);
  const paper = useApp((state) => state.paper);
  const dark = useApp((state) => state.darkPaper);
  const { paperChosen, darkPaperChosen } = store.getState();
  const confidentialTies = useApp(
    (state) => [...state.document.ties.values()].filter((tie) => tie.confidential).length,
  );
  const [name, setName] = useState<SizeName>(paper.name);
  const [confidential, setConfidential] = useState(false);
  // What the room may not read does not leave by itself either.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const { orientation } = paper;
  const theme = dark ? 'dark' : 'print';

  const choose = (size: SizeName) => {
    setName(size);
    paperChosen(paperFor(size, orientation));
  };
  const sharing = () => ({ confidential, masking, ...(masking === 'nobody' ? {} : { pseudonyms: pseudonyms() }) });
  const make = (format: PictureFormat) => {
    const screen = picture.current?.scene()?.viewport ?? posterRoom(paper);
    run(exportPicture(format, { ...pictureSize(name, orientation, screen), theme, ...sharing() }));
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

  return (
    <section className={styles.stack}>
      <h3>{messages.picture}</h3>
      <p className={styles.soft}>{messages.pictureHint}</p>
      <div className={styles.row}>
        <Field label={messages.size}>
          {(id) => (
            <select
              id={id}
              className={controls.field}
              value={name}
              onChange={(event) => choose(SIZE_NAMES.find((one) => one === event.target.value) ?? 'a4')}
            >
              {SIZE_NAMES.map((one) => (
                <option key={one} value={one}>
                  {messages.sizes[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
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
      <ChoiceRow
        label={messages.names}
        options={MASKINGS}
        words={messages.maskings}
        value={masking}
        onChange={setMasking}
      />
      <SharedNamesChoice masking={masking} />
      {confidentialTies > 0 && (
        <label className={styles.row}>
          <input type="checkbox" checked={confidential} onChange={(event) => setConfidential(event.target.checked)} />
          {messages.confidential(confidentialTies)}
        </label>
      )}
      <div className={styles.row}>
        <button type="button" className={`${controls.button} ${controls.primary}`} onClick={() => print(false)}>
          {messages.print}
        </button>
        <button type="button" className={controls.button} onClick={() => print(true)}>
          {messages.printTables}
        </button>
      </div>
      <div className={styles.row}>
        {PICTURE_FORMATS.map((format) => (
          <button key={format} type="button" className={controls.button} onClick={() => make(format)}>
            {messages[format]}
          </button>
        ))}
      </div>
      <p className={styles.soft}>{messages.formatsHint}</p>
      <div className={styles.row}>
        <button type="button" className={controls.button} onClick={() => openDialog('takeHome')}>
          {messages.takeHome}
        </button>
      </div>
      <p className={styles.soft}>{messages.takeHomeHint}</p>
    </section>
  );
}
