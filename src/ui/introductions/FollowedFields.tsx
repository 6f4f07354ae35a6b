import type { AlsoNew } from '../../domain/alsoNew';
import { recordIntroduction } from '../../domain/commands';
import { type Introduction, MEANS, STRENGTHS } from '../../domain/introduction';
import { INTRODUCTION_STAGES } from '../../domain/introductionStage';
import { type Patch, patched } from '../../domain/tables';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
import { EditableText } from '../parts/EditableText';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';

interface FollowedFieldsProps {
  readonly introduction: Introduction;
  /** Both names, for the list of steps. */
  readonly about: string;
  readonly startsFocused: boolean;
}

/** What is said of one introduction, edited in place: what about, by whom and how, for when, and what came of it. */
export function FollowedFields({ introduction, about, startsFocused }: FollowedFieldsProps) {
  const { vocabulary } = useMessages();
  const { fields, stages, strengths } = useLaterMessages().followUp;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const { subject, madeBy, means, strength, status, due, result } = introduction;
  const edit = (patch: Patch<Introduction>, alsoNew?: AlsoNew) => {
    const now = store.getState().document.introductions.get(introduction.id) ?? introduction;
    store
      .getState()
      .execute(recordIntroduction, { introduction: patched(now, patch), ...(alsoNew && { alsoNew }) }, about);
  };
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <EditableText
          multiline
          label={fields.subject}
          value={subject ?? ''}
          readOnly={readOnly}
          startsFocused={startsFocused}
          onCommit={(text) => edit({ subject: text || undefined })}
        />
      </div>
      <EditableSelect
        label={fields.means}
        value={means}
        options={MEANS.map((one) => [one, vocabulary.means[one]] as const)}
        emptyLabel={fields.unsaid}
        readOnly={readOnly}
        onCommit={(chosen) => edit({ means: chosen })}
      />
      <EditableSelect
        label={fields.strength}
        value={strength === undefined ? undefined : String(strength)}
        options={STRENGTHS.map((one) => [String(one), `${one} – ${strengths[one]}`] as const)}
        emptyLabel={fields.unsaid}
        readOnly={readOnly}
        onCommit={(chosen) => edit({ strength: STRENGTHS.find((one) => String(one) === chosen) })}
      />
      <ActorPicks
        single
        inRow
        label={fields.madeBy}
        chosen={madeBy === undefined ? [] : [madeBy]}
        readOnly={readOnly}
        onCommit={([chosen], alsoNew) => edit({ madeBy: chosen }, alsoNew)}
      />
      <EditableDay label={fields.due} value={due} readOnly={readOnly} onCommit={(day) => edit({ due: day })} />
      <EditableSelect
        label={fields.status}
        value={statusWords(status, stages)}
        options={INTRODUCTION_STAGES.map((stage) => [stages[stage], stages[stage]] as const)}
        emptyLabel={fields.unsaid}
        readOnly={readOnly}
        onCommit={(text) => edit({ status: text })}
      />
      <div className={styles.wide}>
        <EditableText
          multiline
          label={fields.result}
          placeholder={fields.resultHint}
          value={result ?? ''}
          readOnly={readOnly}
          onCommit={(text) => edit({ result: text || undefined })}
        />
      </div>
    </div>
  );
}
