import { useState } from 'react';
import type { ActorId, TieId } from '../../domain/brand';
import { connectActors } from '../../domain/commands';
import { DRAWN_NATURE, newTie, TIE_NATURES, type TieNature } from '../../domain/tie';
import { EditableSelect } from '../fields/EditableSelect';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './table.module.css';

export function AddTieRow() {
  const { vocabulary, card } = useMessages();
  const { table: words } = useLaterMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const find = useActorSearch(['territory']);
  const [nature, setNature] = useState<TieNature>(DRAWN_NATURE);
  const [ends, setEnds] = useState<{ readonly a: ActorId | null; readonly b: ActorId | null }>({ a: null, b: null });
  const nameA = useApp(({ document }) => (ends.a && document.actors.get(ends.a)?.name) ?? '');
  const nameB = useApp(({ document }) => (ends.b && document.actors.get(ends.b)?.name) ?? '');
  const ready = nameA !== '' && nameB !== '' && ends.a !== ends.b;
  const add = () => {
    if (!ready || !ends.a || !ends.b) return;
    const tie = { ...newTie(newId() as TieId, ends.a, ends.b), nature };
    // What a read-only map refuses stays in its fields. Ends that are tied already select their tie.
    if (store.getState().readOnly) return;
    store.getState().execute(connectActors, { tie }, `${nameA} – ${nameB}`);
    store.getState().tieAdded(tie.id);
    // The first end stays, for further ties of the same actor.
    setEnds({ a: ends.a, b: null });
  };
  const end = (which: 'a' | 'b', label: string, picked: string) => (
    <Suggest
      label={label}
      labelHidden
      placeholder={label}
      picked={picked}
      find={find}
      onPick={(id) => setEnds({ ...ends, [which]: id as ActorId })}
    />
  );
  return (
    <form
      className={styles.adder}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span className={styles.adderLabel}>{words.newTie}</span>
      {end('a', words.firstEnd, nameA)}
      <EditableSelect
        inline
        labelHidden
        label={card.tie.nature}
        value={nature}
        options={TIE_NATURES.map((one) => [one, vocabulary.tieNatures[one].fromA] as const)}
        readOnly={false}
        onCommit={(chosen) => chosen && setNature(chosen)}
      />
      {end('b', words.secondEnd, nameB)}
      <Button type="submit" disabled={!ready}>
        {words.add}
      </Button>
    </form>
  );
}
