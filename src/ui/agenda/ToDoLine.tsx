import { memo, useState } from 'react';
import type { ToDo } from '../../analysis/agenda/toDo';
import { settleToDo } from '../../domain/commands';
import type { Settled } from '../../domain/commands/settleToDo';
import { selectTelling } from '../../store/selectors/selectFindings';
import { DraftMessage } from '../introductions/DraftMessage';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { ToldPart } from '../told/ToldPart';
import { useApp, useAppStore, useMessages } from '../useApp';
import own from './Agenda.module.css';
import { ReachLinks } from './ReachLinks';
import { SettleForm } from './SettleForm';
import { useSettling } from './useSettling';

interface Props {
  readonly toDo: ToDo;
  /** `what`: its sentence. */
  readonly onSettled: (what: string) => void;
}

/** One thing to do: who, why and for when, how to reach them, and what came of it. */
export const ToDoLine = memo(function ToDoLine({ toDo, onSettled }: Props) {
  const { agenda: words } = useLaterMessages();
  const { findings } = useMessages();
  const document = useApp((state) => state.document);
  const telling = useApp(selectTelling);
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const [asking, setAsking] = useState<'result' | 'reason' | null>(null);
  const settling = useSettling(toDo);
  const question = toDo.verb === 'lookAgain' ? findings.finding(toDo.finding, telling) : '';
  const what = words.what(toDo, document, question);
  const settle = (settled: Settled) => {
    const { execute, readOnly: refuses } = store.getState();
    if (refuses) return false;
    execute(settleToDo, { settled }, what);
    onSettled(what);
    return true;
  };
  const facts = [words.why(toDo, document), toDo.closes > 1 ? words.closes(toDo.closes) : ''].filter(
    (text) => text !== '',
  );
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <Leading toDo={toDo} text={what} />
      </p>
      <p className={own.facts}>
        {toDo.due !== undefined && (
          <span className={toDo.overdue ? own.overdue : undefined}>{words.due(toDo.due, toDo.overdue)}</span>
        )}
        {toDo.due !== undefined && facts.length > 0 && ' · '}
        {facts.join(' · ')}
        <ReachLinks who={toDo.who} />
      </p>
      {asking === null ? (
        <div className={styles.actions}>
          {toDo.verb === 'answer' && <ToldPart id={toDo.offer} able={toDo.by} />}
          {toDo.verb === 'introduce' && <IntroductionDraft id={toDo.introduction} />}
          {settling.done.map(({ text, settled }) => (
            <Button
              key={text}
              disabled={readOnly}
              onClick={() => (settled === 'asks' ? setAsking('result') : settle(settled()))}
            >
              {text}
            </Button>
          ))}
          {settling.later && (
            <Button disabled={readOnly} onClick={() => settling.later && settle(settling.later)}>
              {words.inTwoWeeks}
            </Button>
          )}
          {settling.never && (
            <Button disabled={readOnly} onClick={() => setAsking('reason')}>
              {words.notAnyMore}
            </Button>
          )}
        </div>
      ) : (
        <SettleForm
          place={`to do ${toDo.key} ${asking}`}
          label={asking === 'reason' ? words.reason : toDo.verb === 'answer' ? words.answer : words.result}
          isNeeded={asking === 'result' && toDo.verb === 'answer'}
          onKeep={(text) => {
            const settled = asking === 'result' ? settling.withResult?.(text) : settling.never?.(text);
            return settled !== undefined && settle(settled);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </li>
  );
});

/** The sentence leads to what it is about. */
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
