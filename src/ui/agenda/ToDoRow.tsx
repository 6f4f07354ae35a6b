import { type ReactNode, useState } from 'react';
import type { ToDo } from '../../analysis/agenda/toDo';
import type { Settled } from '../../domain/commands/settleToDo';
import type { MapDocument } from '../../domain/mapDocument';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import own from './Agenda.module.css';
import { SettleForm } from './SettleForm';
import { settlingOf } from './settlingOf';

interface Props {
  readonly toDo: ToDo;
  /** The map of the item, which is not always the open one. */
  readonly document: MapDocument;
  readonly disabled: boolean;
  readonly sentence: ReactNode;
  /** Links to reach a person, shown beside the reason. */
  readonly reach?: ReactNode;
  readonly problem?: ReactNode;
  readonly actions?: ReactNode;
  /** `taken`: to be called once the map has the text; the draft is kept until then. */
  readonly onSettle: (settled: Settled, taken: () => void) => void;
}

export function ToDoRow({ toDo, document, disabled, sentence, reach, problem, actions, onSettle }: Props) {
  const { agenda: words, followUp } = useLaterMessages();
  const { today, newId } = useServices();
  const [asking, setAsking] = useState<'result' | 'reason' | null>(null);
  const settling = settlingOf(toDo, document, { words, stages: followUp.stages, today, newId });
  const settle = (settled: Settled) => onSettle(settled, () => {});
  const facts = [words.why(toDo, document), toDo.closes > 1 ? words.closes(toDo.closes) : ''].filter(
    (text) => text !== '',
  );
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>{sentence}</p>
      <p className={own.facts}>
        {toDo.due !== undefined && (
          <span className={toDo.overdue ? own.overdue : undefined}>{words.due(toDo.due, toDo.overdue)}</span>
        )}
        {toDo.due !== undefined && facts.length > 0 && ' · '}
        {facts.join(' · ')}
        {reach}
      </p>
      {asking === null ? (
        <div className={styles.actions}>
          {actions}
          {settling.done.map(({ text, settled }) => (
            <Button
              key={text}
              disabled={disabled}
              onClick={() => (settled === 'asks' ? setAsking('result') : settle(settled()))}
            >
              {text}
            </Button>
          ))}
          {settling.later && (
            <Button disabled={disabled} onClick={() => settling.later && settle(settling.later)}>
              {words.inTwoWeeks}
            </Button>
          )}
          {settling.never && (
            <Button disabled={disabled} onClick={() => setAsking('reason')}>
              {words.notAnyMore}
            </Button>
          )}
        </div>
      ) : (
        <SettleForm
          place={`to do ${toDo.key} ${asking}`}
          label={asking === 'reason' ? words.reason : toDo.verb === 'answer' ? words.answer : words.result}
          isNeeded={asking === 'result' && toDo.verb === 'answer'}
          onKeep={(text, taken) => {
            const settled = asking === 'result' ? settling.withResult?.(text) : settling.never?.(text);
            if (settled !== undefined && !disabled) onSettle(settled, taken);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {problem}
    </li>
  );
}
