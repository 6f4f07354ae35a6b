import type { FindingKey } from '../../domain/brand';
import { planGap } from '../../domain/commands';
import { daysAfter } from '../../domain/days/daysAfter';
import { type Discussion, isPlanned } from '../../domain/discussion';
import { officerOf } from '../../domain/mapDocument';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableDay } from '../fields/EditableDay';
import { recordForm } from '../fields/recordForm';
import { DraftsAboutProvider } from '../fields/useDraft';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import styles from './Discussion.module.css';

interface Props {
  readonly gap: FindingKey;
  readonly question: string;
}

const TWO_WEEKS = 14;

/**
 * Date and person planned for a gap. One press plans it for the officer in two weeks; both can then be edited in place. Shows no name
 * when names are masked.
 */
export function GapPlan({ gap, question }: Props) {
  const store = useAppStore();
  const { today } = useServices();
  const { discussion: words } = useLaterMessages();
  const said = useApp((state) => state.document.discussions.get(gap));
  const isShown = useApp(areNotesShown);
  const readOnly = useApp((state) => state.readOnly);
  const plan = (next: Omit<Parameters<typeof planGap.run>[1], 'id'>) => {
    const { execute, realKey } = store.getState();
    execute(planGap, { id: realKey(gap), ...next }, question);
  };
  if (!isShown) return null;
  if (!isPlanned(said)) {
    if (readOnly) return null;
    const begin = () => plan({ due: daysAfter(today(), TWO_WEEKS), turn: officerOf(store.getState().document) });
    return (
      <Button onClick={begin} title={words.followUpHint}>
        {words.followUp}
      </Button>
    );
  }
  const form = recordForm<Discussion, typeof words>(said, words, (patch, alsoNew) =>
    plan({ due: said.due, turn: said.turn, ...patch, ...(alsoNew && { alsoNew }) }),
  );
  return (
    <DraftsAboutProvider value={`gap ${gap}`}>
      <div className={styles.plan}>
        <EditableDay coming {...form.day('due')} />
        <ActorPicks single inRow {...form.anyActor('turn')} />
        {!readOnly && (
          <button type="button" className={styles.link} onClick={() => plan({ due: undefined, turn: undefined })}>
            {words.noFollowUp}
          </button>
        )}
      </div>
    </DraftsAboutProvider>
  );
}
