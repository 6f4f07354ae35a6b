import { memo } from 'react';
import type { TieId } from '../../domain/brand';
import { connectActors, recordIntroduction, withdrawIntroduction } from '../../domain/commands';
import type { Introduction } from '../../domain/introduction';
import { INTRODUCTION_STAGES, stageOf } from '../../domain/introductionStage';
import { type Patch, patched } from '../../domain/tables';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { ConfirmButton } from '../parts/ConfirmButton';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
import { EditableText } from '../parts/EditableText';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorName } from './ActorName';
import { DraftMessage } from './DraftMessage';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';
import { useNameOf } from './useNameOf';

/** One introduction that was noted: what about, by whom, for when, and what came of it. */
export const FollowedLine = memo(function FollowedLine({ introduction }: { readonly introduction: Introduction }) {
  const { introductions: words, card } = useMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const { a, b, subject, status, due, result } = introduction;
  const [one = '', other = ''] = [useNameOf(a), useNameOf(b)];
  const madeBy = useNameOf(introduction.madeBy);
  const about = `${one} – ${other}`;
  const edit = (patch: Patch<Introduction>) =>
    store.getState().execute(recordIntroduction, { introduction: patched(introduction, patch) }, about);
  const { fields } = words;
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorName id={a} /> {words.and} <ActorName id={b} />
        {madeBy !== undefined && `, ${words.madeBy(madeBy)}`}
      </p>
      <div className={styles.fields}>
        <EditableText
          label={fields.subject}
          value={subject ?? ''}
          readOnly={readOnly}
          onCommit={(text) => edit({ subject: text || undefined })}
        />
        <EditableDay label={fields.due} value={due} readOnly={readOnly} onCommit={(day) => edit({ due: day })} />
        <EditableSelect
          label={fields.status}
          value={statusWords(status, words.stages)}
          options={INTRODUCTION_STAGES.map((stage) => [words.stages[stage], words.stages[stage]] as const)}
          emptyLabel={fields.unsaid}
          readOnly={readOnly}
          onCommit={(text) => edit({ status: text })}
        />
        <EditableText
          label={fields.result}
          placeholder={fields.resultHint}
          value={result ?? ''}
          readOnly={readOnly}
          onCommit={(text) => edit({ result: text || undefined })}
        />
      </div>
      <div className={styles.actions}>
        <DraftMessage introduction={introduction} />
        {stageOf(introduction) === 'done' && <MakeTie introduction={introduction} about={about} />}
        {!readOnly && (
          <ConfirmButton
            label={words.withdraw}
            confirm={card.confirmRemove}
            cancel={card.cancel}
            onConfirm={() => store.getState().execute(withdrawIntroduction, { id: introduction.id }, about)}
          />
        )}
      </div>
    </li>
  );
});

/** They have met: the map may say so. */
function MakeTie({ introduction: { a, b }, about }: { readonly introduction: Introduction; readonly about: string }) {
  const { introductions: words } = useMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const tied = useApp((state) =>
    [...state.document.ties.values()].some(
      (tie) => tie.certainty !== 'absent' && ((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a)),
    ),
  );
  if (tied) return <span className={styles.soft}>{words.tied}</span>;
  const make = () => {
    const tie = { ...newTie(newId() as TieId, a, b), nature: DRAWN_NATURE };
    store.getState().execute(connectActors, { tie }, about);
  };
  return (
    <button type="button" className={controls.button} disabled={readOnly} onClick={make}>
      {words.makeTie}
    </button>
  );
}
