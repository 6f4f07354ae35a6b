import { useState } from 'react';
import type { Actor } from '../../domain/actor';
import type { ActorId, IntroductionId } from '../../domain/brand';
import { ActorSuggest } from '../actions/ActorSuggest';
import { useAdder } from '../fields/useAdder';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { AddButton } from '../parts/AddButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useAppStore } from '../useApp';
import styles from './Introductions.module.css';
import { useNoteIntroduction } from './useNoteIntroduction';

type NamedActor = Pick<Actor, 'id' | 'name'>;

export function AddIntroduction({ onAdded }: { readonly onAdded: (id: IntroductionId) => void }) {
  const { followUp: words } = useLaterMessages();
  const store = useAppStore();
  const note = useNoteIntroduction();
  const why = useWhyNotTaken();
  const adder = useAdder('introduction');
  const [first, setFirst] = useState<NamedActor | null>(null);
  const [newcomers, setNewcomers] = useState<readonly Actor[]>([]);
  if (why !== null && first === null && !adder.open) return null;
  const stop = () => {
    adder.stop();
    setFirst(null);
    setNewcomers([]);
  };
  const choose = (actor: NamedActor, actors = newcomers) => {
    if (first === null) {
      setFirst(actor);
      return setNewcomers(actors);
    }
    onAdded(note(first, actor, { actors }));
    return stop();
  };
  const pick = (id: ActorId) => {
    const actor = store.getState().document.actors.get(id);
    if (actor) choose(actor);
  };
  return (
    <div className={styles.adder}>
      <AddButton text={words.add} expanded={adder.open} onPress={() => (adder.open ? stop() : adder.start())} />
      {why && <p role="status">{why}</p>}
      {adder.open && (
        <ActorSuggest
          key={first?.id ?? ''}
          label={first === null ? words.first : words.second(first.name)}
          labelShown
          except={first === null ? [] : [first.id]}
          {...adder.field}
          onPick={pick}
          onCreate={(actor) => choose(actor, [...newcomers, actor])}
        />
      )}
    </div>
  );
}
