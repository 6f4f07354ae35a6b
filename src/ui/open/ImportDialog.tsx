import type { ColumnPlan } from '../../formats/columns/columnPlan';
import type { Message } from '../../formats/message';
import type { Answers, Question } from '../../formats/readResult';
import { DialogFrame } from '../dialogs/DialogFrame';
import styles from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { ColumnsForm } from './ColumnsForm';
import own from './Open.module.css';

/** An import under way: reading, what only a person can decide, or why it was refused. The open map waits unchanged. */
export function ImportDialog() {
  const step = useApp((state) => state.importing.step);
  switch (step) {
    case 'idle':
      return null;
    case 'reading':
      return <Reading />;
    case 'asking':
      return <Asking />;
    case 'refused':
      return <Refused />;
  }
}

function Reading() {
  const messages = useMessages().dialogs.open;
  const { cancelImport } = useServices();
  const importing = useApp((state) => state.importing);
  if (importing.step !== 'reading') return null;
  const reading = messages.reading(importing.files);
  return (
    <DialogFrame title={messages.title} onClose={cancelImport}>
      <p role="status">{reading}</p>
      <progress className={styles.progress} max={1} value={importing.done} aria-label={reading} />
      <div className={styles.row}>
        <button type="button" className={controls.button} onClick={cancelImport}>
          {messages.cancel}
        </button>
      </div>
    </DialogFrame>
  );
}

function Asking() {
  const messages = useMessages();
  const { update } = useLaterMessages();
  const services = useServices();
  const importing = useApp((state) => state.importing);
  const readOnly = useApp((state) => state.readOnly);
  const hasActors = useApp((state) => state.document.actors.size > 0);
  if (importing.step !== 'asking') return null;
  const { result, questions, answers, problems, pending, updates } = importing;
  const answer = (id: string, value: boolean | ColumnPlan) => services.answer(new Map(answers).set(id, value));
  const { open } = messages.dialogs;
  const canUpdate = !readOnly && hasActors;
  // What is asked above is not said again below.
  const asked = new Set(questions.map((question) => ('message' in question ? question.message.code : undefined)));
  const notes = result.messages.filter(({ code }) => !asked.has(code));
  return (
    <DialogFrame title={updates ? update.review : open.review} onClose={services.cancelImport} wide>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} answers={answers} onAnswer={answer} />
      ))}
      {problems.length === 0 && notes.length > 0 && <MessageList list={notes} />}
      <div className={own.foot}>
        {problems.length > 0 ? (
          <div role="alert">
            <strong>{open.nothingLoads}</strong>
            <MessageList list={problems} />
          </div>
        ) : (
          <p role="status">
            {updates ? (
              update.nothingYet
            ) : (
              <>
                <strong>{open.loaded(result.document.actors.size, result.document.ties.size)}</strong>{' '}
                {open.previousKept}
              </>
            )}
          </p>
        )}
        <div className={styles.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            disabled={pending || problems.length > 0}
            onClick={services.acceptImport}
          >
            {updates ? update.seeChanges : open.openMap}
          </button>
          {!updates && canUpdate && (
            <button
              type="button"
              className={controls.button}
              disabled={pending || problems.length > 0}
              onClick={services.acceptAsUpdate}
            >
              {update.instead}
            </button>
          )}
          <button type="button" className={controls.button} onClick={services.cancelImport}>
            {open.cancel}
          </button>
        </div>
      </div>
    </DialogFrame>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswer: (id: string, value: boolean | ColumnPlan) => void;
}

function QuestionField({ question, answers, onAnswer }: QuestionProps) {
  const messages = useMessages();
  const { files } = useLaterMessages();
  const given = answers.get(question.id);
  if (question.kind === 'columns') {
    const plan = typeof given === 'object' ? given : question.byDefault;
    return <ColumnsForm question={question} plan={plan} onChange={(next) => onAnswer(question.id, next)} />;
  }
  const value = typeof given === 'boolean' ? given : question.byDefault;
  const option = (answer: boolean, label: string) => (
    <label className={styles.row}>
      <input
        type="radio"
        name={question.id}
        checked={value === answer}
        onChange={() => onAnswer(question.id, answer)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={styles.stack}>
      <legend>{files.question(question)}</legend>
      <div className={styles.row}>
        {option(true, messages.dialogs.open.yes)}
        {option(false, messages.dialogs.open.no)}
      </div>
    </fieldset>
  );
}

function MessageList({ list }: { readonly list: readonly Message[] }) {
  const messages = useMessages();
  const sentences = useLaterMessages().files.summary(list);
  return (
    <>
      <ul className={`${styles.stack} ${styles.scroll}`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          onClick={() => void navigator.clipboard?.writeText(sentences.join('\n'))}
        >
          {messages.dialogs.open.copyNotes}
        </button>
      </div>
    </>
  );
}

function Refused() {
  const messages = useMessages().dialogs.open;
  const services = useServices();
  const importing = useApp((state) => state.importing);
  if (importing.step !== 'refused') return null;
  return (
    <DialogFrame title={messages.title} onClose={services.cancelImport}>
      <p role="alert">
        <strong>{messages.refused}</strong>
      </p>
      <MessageList list={importing.messages} />
      <p className={styles.soft}>{messages.refusedAdvice}</p>
      <div className={styles.row}>
        <button type="button" className={`${controls.button} ${controls.primary}`} onClick={services.pickFiles}>
          {messages.chooseFiles}
        </button>
        <button type="button" className={controls.button} onClick={services.cancelImport}>
          {messages.cancel}
        </button>
      </div>
    </DialogFrame>
  );
}
