import { ACTOR_TYPES } from '../../domain/actor';
import { describeActor } from '../../domain/commands';
import { selectUnspecified } from '../../store/selectors/selectUnspecified';
import { Button } from '../parts/Button';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';

const ANSWERS = ACTOR_TYPES.filter((type) => type !== 'unknown');

/** Asks for an actor's type where nothing else tells it: one actor at a time, answered by one press. */
export function WhichType() {
  const { desk, vocabulary } = useMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const [first, ...others] = useApp(selectUnspecified);
  const name = useApp((state) => (first === undefined ? '' : (state.document.actors.get(first)?.name ?? '')));
  if (first === undefined || readOnly) return null;
  const words = desk.panel.whichType;
  return (
    <div className={styles.whichType} role="group" aria-label={words.question(name)}>
      <button type="button" className={styles.quietLine} onClick={() => store.getState().actorChosen(first)}>
        {words.question(name)}
        {others.length > 0 && ` ${words.others(others.length)}`}
      </button>
      <div className={styles.whichTypeAnswers}>
        {ANSWERS.map((type) => (
          <Button
            key={type}
            onClick={() => store.getState().execute(describeActor, { id: first, patch: { type } }, name)}
          >
            {vocabulary.actorTypes[type].one}
          </Button>
        ))}
      </div>
    </div>
  );
}
