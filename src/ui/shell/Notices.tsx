import { expectTyping } from '../fields/useTypingGuard';
import { Button } from '../parts/Button';
import { later } from '../parts/later';
import { useIsCompact } from '../parts/useIsCompact';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import styles from './Notices.module.css';

/** Messages that stay: a failed write, a map open elsewhere, the sample, a new version. */
export function Notices() {
  return (
    <div className={styles.notices}>
      <SavingNotice />
      <FileOnlyNotice />
      <ErrorNotice />
      <RecoveryNotice />
      <UpdateNotice />
      <SampleNotice />
      <ImportNotes />
      <FileNotice />
      <FileReminder />
      <ChangedFileNotice />
    </div>
  );
}

function SavingNotice() {
  const { desk, saving: words } = useMessages();
  const messages = desk.saving;
  const services = useServices();
  const status = useApp((state) => state.saving);
  const problem = useApp((state) => state.problem);
  const secondCopy = useApp((state) => state.secondCopy);
  const fileOnly = useApp((state) => state.fileOnly);
  if (status === 'failing') {
    return (
      <p className={styles.alarm} role="alert">
        {words.failing[problem ?? 'other']} {secondCopy && words.inSecondCopy}
        <Button onClick={() => void services.exporting.saveFile()}>{messages.downloadCopy}</Button>
        <Button onClick={services.maps.retrySaving}>{messages.retry}</Button>
      </p>
    );
  }
  if ((status === 'memoryOnly' && !fileOnly) || status === 'mayForget') {
    const onlyHere = secondCopy ? messages.copiesOnlyLong : messages.memoryOnlyLong;
    return (
      <p className={styles.alarm} role="alert">
        {status === 'mayForget' ? messages.mayForgetLong : onlyHere}
        <Button onClick={() => void services.exporting.saveFile()}>{messages.downloadCopy}</Button>
      </p>
    );
  }
  if (status === 'readOnly') {
    return (
      <p className={styles.notice} role="status">
        {messages.readOnlyLong}
        <Button onClick={services.maps.takeOver}>{messages.takeOver}</Button>
      </p>
    );
  }
  if (status === 'sent') return <SentNotice />;
  return null;
}

function SentNotice() {
  const words = useMessages().saving.sent;
  const { day } = useMessages().vocabulary;
  const on = useApp((state) => state.sentOn);
  const { maps } = useServices();
  return (
    <p className={styles.notice} role="status">
      {words.notice(on === null ? null : day(on))}
      <Button onClick={maps.keepSample}>{words.keep}</Button>
    </p>
  );
}

/** Nothing is kept here until the map is in a file. Afterwards the header shows the state, where there is room. */
function FileOnlyNotice() {
  const words = useMessages().saving.file;
  const services = useServices();
  const isCompact = useIsCompact();
  const shown = useApp(
    ({ fileOnly, fileAge, fileReminder, document, mapId, unfiled, saving }) =>
      fileOnly &&
      saving !== 'sent' &&
      !fileReminder &&
      document.info.sample !== true &&
      (fileAge === null || (isCompact && mapId !== null && unfiled.has(mapId))),
  );
  if (!shown) return null;
  return (
    <p className={styles.notice} role="status">
      {words.only}
      <Button onClick={() => void services.exporting.saveFile()}>{words.save}</Button>
    </p>
  );
}

function ErrorNotice() {
  const messages = useMessages().desk;
  const services = useServices();
  const met = useApp((state) => state.errorMet);
  const read = useApp((state) => state.errorRead);
  if (!met) return null;
  return (
    <p className={styles.alarm} role="alert">
      {messages.saving.crashed} {messages.saving.crashedAdvice}
      <Button onClick={() => void services.exporting.saveFile()}>{messages.saving.downloadCopy}</Button>
      <Button onClick={read}>{messages.close}</Button>
    </p>
  );
}

function RecoveryNotice() {
  const messages = useMessages().desk;
  const notices = useApp((state) => state.savingNotices);
  const read = useApp((state) => state.savingNoticesRead);
  if (notices.length === 0) return null;
  return (
    <div className={styles.notice} role="status">
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.code} ${notice.title} ${notice.moment}`}>{messages.savingNotices[notice.code](notice)}</li>
        ))}
      </ul>
      <Button onClick={read}>{messages.close}</Button>
    </div>
  );
}

/** A new version waits for the user's consent, so that nothing changes during a workshop. */
function UpdateNotice() {
  const messages = useMessages().desk.update;
  const { applyUpdate } = useServices();
  const ready = useApp((state) => state.updateReady);
  const later = useApp((state) => state.updatePostponed);
  if (!ready) return null;
  return (
    <p className={styles.notice} role="status">
      {messages.ready}
      <Button onClick={applyUpdate}>{messages.apply}</Button>
      <Button onClick={later}>{messages.later}</Button>
    </p>
  );
}

function SampleNotice() {
  const messages = useMessages().desk.sample;
  const services = useServices();
  const sample = useApp((state) => state.document.info.sample === true);
  const openDialog = useApp((state) => state.dialogOpened);
  const fileOnly = useApp((state) => state.fileOnly);
  const { file } = useMessages().saving;
  if (!sample) return null;
  return (
    <p className={styles.notice}>
      {messages.notice} {fileOnly && file.only}
      <Button
        look="primary"
        onClick={() => {
          expectTyping();
          services.maps.startNewMap();
        }}
      >
        {messages.startMine}
      </Button>
      <Button className={styles.second} onClick={() => openDialog('open')}>
        {messages.openFile}
      </Button>
    </p>
  );
}

function FileNotice() {
  const { desk: messages, dialogs } = useMessages();
  const outcome = useApp((state) => state.fileOutcome);
  const read = useApp((state) => state.fileOutcomeRead);
  if (!outcome) return null;
  return (
    <p className={outcome.failed ? styles.alarm : styles.notice} role={outcome.failed ? 'alert' : 'status'}>
      {outcome.failed ? dialogs.exports.failed : dialogs.exports.done([outcome.name])}
      {outcome.leftOut ? ` ${dialogs.exports.namesLeft(outcome.leftOut)}` : ''}
      <Button onClick={read}>{messages.close}</Button>
    </p>
  );
}

/** Shown after half an hour of edits that are in no file of the person's own. */
function FileReminder() {
  const words = useMessages().saving.file;
  const services = useServices();
  const due = useApp((state) => state.fileReminder);
  const age = useApp((state) => state.fileAge);
  const remind = useApp((state) => state.fileReminded);
  const fileOnly = useApp((state) => state.fileOnly);
  if (!due) return null;
  return (
    <p className={styles.notice} role="status">
      {fileOnly && age === null ? words.only : words.remind(age)}
      <Button look="primary" onClick={() => void services.exporting.saveFile()}>
        {words.save}
      </Button>
      <Button onClick={() => remind(false)}>{words.later}</Button>
    </p>
  );
}

/** Shown when the person's own file was changed by somebody else: the changes can be reviewed, and none is applied by itself. */
function ChangedFileNotice() {
  const words = useMessages().saving.file;
  const { opening } = useServices();
  const changed = useApp(({ changedFile, mapId }) => (changedFile?.mapId === mapId ? changedFile : null));
  const settle = useApp((state) => state.ownFileChanged);
  if (!changed) return null;
  const compare = () => {
    settle(null);
    opening.updateByOwnFile();
  };
  return (
    <p className={styles.notice} role="status">
      {words.changed(changed.name)}
      <Button look="primary" onClick={compare}>
        {words.compare}
      </Button>
      <Button onClick={() => settle(null)}>{words.later}</Button>
    </p>
  );
}

function ImportNotes() {
  const some = useApp((state) => state.notes.length > 0);
  return some && <LaterImportNotice.Shown />;
}

const LaterImportNotice = later(async () => (await import('./ImportNotice')).ImportNotice);
