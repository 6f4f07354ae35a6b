import { AWARENESS_LEVELS, type AwarenessLevel } from '../../domain/awareness';
import type { ActionId, ActorId, AwarenessId } from '../../domain/brand';
import { noteAwareness } from '../../domain/commands';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Actions.module.css';

/** What one actor knows about one action: four buttons. Pressing the chosen one again clears the level. */
export function AwarenessChoice({ actor, action }: { readonly actor: ActorId; readonly action: ActionId }) {
  const { levels } = useMessages().actions;
  const words = useLaterMessages().cooperation.awareness;
  const { newId } = useServices();
  const store = useAppStore();
  const name = useNameOf(actor) ?? '';
  const title = useApp((state) => state.document.actions.get(action)?.title ?? '');
  const readOnly = useApp((state) => state.readOnly);
  const level = useApp(({ document }) => {
    for (const one of document.awareness.values()) if (one.actor === actor && one.action === action) return one.level;
    return undefined;
  });
  const note = (chosen: AwarenessLevel) =>
    store
      .getState()
      .execute(
        noteAwareness,
        { id: newId() as AwarenessId, actor, action, level: chosen === level ? undefined : chosen },
        `${name} – ${title}`,
      );
  return (
    <fieldset className={styles.levels}>
      <legend className="visually-hidden">{words.choice(name, title)}</legend>
      {AWARENESS_LEVELS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.level}
          aria-pressed={one === level}
          disabled={readOnly}
          onClick={() => note(one)}
        >
          {levels[one]}
        </button>
      ))}
    </fieldset>
  );
}
