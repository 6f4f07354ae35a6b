import { memo } from 'react';
import type { ToDo } from '../../analysis/agenda/toDo';
import { settleToDo } from '../../domain/commands';
import type { Settled } from '../../domain/commands/settleToDo';
import { selectTelling } from '../../store/selectors/selectFindings';
import { DraftMessage } from '../introductions/DraftMessage';
import styles from '../introductions/Introductions.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { ToldPart } from '../told/ToldPart';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ReachLinks } from './ReachLinks';
import { ToDoRow } from './ToDoRow';

interface Props {
  readonly toDo: ToDo;
  /** `what`: the sentence of the item. */
  readonly onSettled: (what: string) => void;
}

export const ToDoLine = memo(function ToDoLine({ toDo, onSettled }: Props) {
  const { agenda: words } = useLaterMessages();
  const { findings } = useMessages();
  const document = useApp((state) => state.document);
  const telling = useApp(selectTelling);
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const question = toDo.verb === 'lookAgain' ? findings.finding(toDo.finding, telling) : '';
  const what = words.what(toDo, document, question);
  const settle = (settled: Settled, taken: () => void) => {
    const { execute, readOnly: refuses } = store.getState();
    if (refuses) return;
    execute(settleToDo, { settled }, what);
    taken();
    onSettled(what);
  };
  return (
    <ToDoRow
      toDo={toDo}
      document={document}
      disabled={readOnly}
      sentence={<Leading toDo={toDo} text={what} />}
      reach={<ReachLinks who={toDo.who} />}
      actions={
        <>
          {toDo.verb === 'answer' && <ToldPart id={toDo.offer} able={toDo.by} />}
          {toDo.verb === 'introduce' && <IntroductionDraft id={toDo.introduction} />}
        </>
      }
      onSettle={settle}
    />
  );
});

function Leading({ toDo, text }: { readonly toDo: ToDo; readonly text: string }) {
  const store = useAppStore();
  const go = () => {
    const state = store.getState();
    if (toDo.verb === 'meet') return state.meetingOpened(toDo.meeting);
    if (toDo.verb === 'exchange') {
      state.tieChosen(toDo.tie);
      return state.dialogOpened(null);
    }
    const [question] = toDo.questions;
    if (question !== undefined) state.findingChosen(question);
    else if (toDo.verb === 'introduce') {
      const introduction = state.document.introductions.get(toDo.introduction);
      if (introduction) state.actorChosen(introduction.b);
    }
    state.dialogOpened(null);
  };
  return (
    <button type="button" className={styles.name} onClick={go}>
      {text}
    </button>
  );
}

function IntroductionDraft({ id }: { readonly id: Extract<ToDo, { verb: 'introduce' }>['introduction'] }) {
  const introduction = useApp((state) => state.document.introductions.get(id));
  return introduction ? <DraftMessage introduction={introduction} /> : null;
}
