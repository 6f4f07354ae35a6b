import type { Day } from '../../domain/brand';
import { recordIntroduction } from '../../domain/commands';
import { type AlsoNew, withAlsoNew } from '../../domain/commands/alsoNew';
import { type Introduction, MEANS, STRENGTHS } from '../../domain/introduction';
import { INTRODUCTION_STAGES, stageOf } from '../../domain/introductionStage';
import { type Patch, patched } from '../../domain/tables';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { recordForm } from '../fields/recordForm';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';

interface FollowedFieldsProps {
  readonly introduction: Introduction;
  /** Both names, as the label of undo steps. */
  readonly about: string;
  readonly startsFocused: boolean;
}

export function FollowedFields({ introduction, about, startsFocused }: FollowedFieldsProps) {
  const { vocabulary } = useMessages();
  const { followUp, table } = useLaterMessages();
  const { fields, stages, strengths } = followUp;
  const store = useAppStore();
  const { today } = useServices();
  const { a, b, strength, status, madeBy, introducer } = introduction;
  const edit = (patch: Patch<Introduction>, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const before = document.introductions.get(introduction.id) ?? introduction;
    const next = datedWhenDone(before, patched(before, patch), today());
    execute(recordIntroduction, { introduction: next, ...(alsoNew && { alsoNew }) }, named(next, alsoNew));
  };
  /** Labels the undo step with the new names when one of the two was replaced. */
  const named = (next: Introduction, alsoNew?: AlsoNew) => {
    if (next.a === a && next.b === b) return about;
    const { actors } = withAlsoNew(store.getState().document, alsoNew);
    return [next.a, next.b].map((id) => actors.get(id)?.name ?? '').join(' – ');
  };
  const form = recordForm(introduction, { ...fields, a: table.firstEnd, b: table.secondEnd }, edit);
  return (
    <div className={styles.fields}>
      <EditableActor {...form.actor('a')} except={[b]} />
      <EditableActor {...form.actor('b')} except={[a]} />
      <div className={styles.wide}>
        <EditableText multiline {...form.text('subject')} startsFocused={startsFocused} />
      </div>
      <EditableSelect {...form.choice('means', MEANS, vocabulary.means)} emptyLabel={fields.unsaid} />
      <EditableSelect
        label={fields.strength}
        value={strength === undefined ? undefined : String(strength)}
        options={STRENGTHS.map((one) => [String(one), `${one} – ${strengths[one]}`] as const)}
        emptyLabel={fields.unsaid}
        onCommit={(chosen) => edit({ strength: STRENGTHS.find((one) => String(one) === chosen) })}
      />
      <ActorPicks single inRow {...form.anyActor('madeBy')} />
      {(madeBy === undefined || introducer !== undefined) && <EditableText {...form.text('introducer')} />}
      <EditableDay coming {...form.day('due')} />
      <EditableSelect
        label={fields.status}
        value={statusWords(status, stages)}
        options={INTRODUCTION_STAGES.map((stage) => [stages[stage], stages[stage]] as const)}
        emptyLabel={fields.unsaid}
        onCommit={(text) => edit({ status: text })}
      />
      {stageOf(introduction) === 'done' && <EditableDay {...form.day('madeOn')} />}
      <div className={styles.wide}>
        <EditableText multiline {...form.text('result')} placeholder={fields.resultHint} />
      </div>
    </div>
  );
}

/** Dates an introduction today when it has just become done, and removes the date when it no longer is. */
function datedWhenDone(before: Introduction, next: Introduction, today: Day): Introduction {
  const [was, is] = [stageOf(before), stageOf(next)];
  if (is === 'done') return was === 'done' || next.madeOn !== undefined ? next : { ...next, madeOn: today };
  const { madeOn, ...undated } = next;
  return madeOn === undefined ? next : undated;
}
