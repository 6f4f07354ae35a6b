import { useState } from 'react';
import { newActor } from '../../domain/actor';
import { searchActors } from '../../domain/actorSearch';
import type { ActorId, TieId } from '../../domain/brand';
import { addActor, connectActors } from '../../domain/commands';
import { byCodeUnits, fold } from '../../domain/folding';
import { DRAWN_NATURE, newTie, TIE_NATURES, type TieNature } from '../../domain/tie';
import { EditableSelect } from '../parts/EditableSelect';
import { Suggest } from '../parts/Suggest';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

const OFFERED = 8;

/** Ties the actor of the card to another one: known, or new under the name that was typed. */
export function AddTie({ id, onDone }: { readonly id: ActorId; readonly onDone: () => void }) {
  const { card, vocabulary } = useMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const [nature, setNature] = useState<TieNature>(DRAWN_NATURE);

  const find = (typed: string) => {
    const others = [...store.getState().document.actors.values()].filter((actor) => actor.id !== id);
    const found =
      typed === ''
        ? others.sort((a, b) => byCodeUnits(fold(a.name), fold(b.name))).slice(0, OFFERED)
        : searchActors(others, typed, OFFERED);
    return found.map((actor) => {
      const hint = [actor.kind, actor.territory].filter((part) => part !== undefined).join(' · ');
      return { id: actor.id, text: actor.name, ...(hint !== '' && { hint }) };
    });
  };
  const labelWith = (name: string) => `${store.getState().document.actors.get(id)?.name ?? ''} – ${name}`;
  const tieTo = (other: ActorId) => ({ ...newTie(newId() as TieId, id, other), nature });
  const pick = (other: ActorId) => {
    const { document, execute } = store.getState();
    execute(connectActors, { tie: tieTo(other) }, labelWith(document.actors.get(other)?.name ?? ''));
    onDone();
  };
  const create = (name: string) => {
    const actor = newActor(newId() as ActorId, name);
    store.getState().execute(addActor, { actor, ties: [tieTo(actor.id)] }, labelWith(name));
    onDone();
  };
  return (
    <div className={styles.inset}>
      <EditableSelect
        label={card.tie.nature}
        value={nature}
        options={TIE_NATURES.map((one) => [one, vocabulary.tieNatures[one].fromA] as const)}
        readOnly={false}
        onCommit={(chosen) => chosen && setNature(chosen)}
      />
      <Suggest
        label={card.ties.who}
        startsFocused
        placeholder={card.ties.whoHint}
        noMatch={card.noMatch}
        find={find}
        onPick={(other) => pick(other as ActorId)}
        createLabel={card.ties.createAndTie}
        onCreate={create}
      />
    </div>
  );
}
