import { type AlsoNew, withAlsoNew } from '../../domain/alsoNew';
import { recordIntroduction } from '../../domain/commands';
import { type Introduction, MEANS, STRENGTHS } from '../../domain/introduction';
import { INTRODUCTION_STAGES } from '../../domain/introductionStage';
import { type Patch, patched } from '../../domain/tables';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableActor } from '../actions/EditableActor';
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

/** What is said of one introduction, edited in place: who, what about, by whom and how, for when, and what came of it. */
export function FollowedFields({ introduction, about, startsFocused }: FollowedFieldsProps) {
  const { vocabulary } = useMessages();
  const { followUp, table } = useLaterMessages();
  const { fields, stages, strengths } = followUp;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const { a, b, subject, madeBy, means, strength, status, due, result } = introduction;
  const edit = (patch: Patch<Introduction>, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const next = patched(document.introductions.get(introduction.id) ?? introduction, patch);
    execute(recordIntroduction, { introduction: next, ...(alsoNew && { alsoNew }) }, named(next, alsoNew));
  };
  /** In the list of steps it bears the names that it has then. */
  const named = (next: Introduction, alsoNew?: AlsoNew) => {
    if (next.a === a && next.b === b) return about;
    const { actors } = withAlsoNew(store.getState().document, alsoNew);
    return [next.a, next.b].map((id) => actors.get(id)?.name ?? '').join(' – ');
  };
  return (
    <div className={styles.fields}>
      <EditableActor
        label={table.firstEnd}
        value={a}
        except={[b]}
        readOnly={readOnly}
        onCommit={(chosen, alsoNew) => edit({ a: chosen }, alsoNew)}
      />
      <EditableActor
        label={table.secondEnd}
        value={b}
        except={[a]}
        readOnly={readOnly}
        onCommit={(chosen, alsoNew) => edit({ b: chosen }, alsoNew)}
      />
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
