import type { Point } from '../../domain/placement';
import type { Scene } from '../../picture/scene';
import { KnownAlready } from '../entry/KnownAlready';
import { useKeptText } from '../parts/useKeptText';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore, useMessages } from '../useApp';
import { addActorAt } from './addActorAt';
import styles from './Map.module.css';

/** The name of an actor that is being put on the map by a double click. Enter adds it, Escape leaves. */
export function NewActorField({
  at,
  scene,
  onLeave,
}: {
  readonly at: Point;
  readonly scene: () => Scene | null;
  readonly onLeave: () => void;
}) {
  const store = useAppStore();
  const { newId } = useServices();
  const messages = useMessages().desk;
  const [name, setName] = useKeptText('picture');
  const leave = () => {
    setName('');
    onLeave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles from its field and buttons
    <form
      className={styles.newActor}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        setName('');
        addActorAt(store, newId, name.trim(), scene(), at);
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <input
        // The person just asked for it with a double click: typing goes here.
        ref={(field) => field?.focus()}
        className={controls.field}
        aria-label={messages.map.newActorName}
        placeholder={messages.map.newActorName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className={`${controls.button} ${controls.primary}`} disabled={name.trim() === ''}>
        {messages.map.addActor}
      </button>
      <button type="button" className={controls.button} onClick={leave}>
        {messages.panel.cancel}
      </button>
      <KnownAlready
        name={name}
        onMeant={(actor) => {
          setName('');
          store.getState().actorChosen(actor);
          onLeave();
        }}
      />
    </form>
  );
}
