import { useState } from 'react';
import { type ActorType, newActor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import { addActor, connectActors } from '../../domain/commands';
import { guessedType } from '../../domain/entry/guessedType';
import { DRAWN_NATURE, newTie, TIE_NATURES, type TieNature } from '../../domain/tie';
import { EditableSelect } from '../fields/EditableSelect';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import type { Adder } from '../fields/useAdder';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

/** Nature of a tie as said from the actor of the card: a network has members, a structure employs. */
type Said = TieNature | 'hasMember' | 'employs';

function usualFor(type: ActorType | undefined): Said {
  return type === 'network' ? 'hasMember' : DRAWN_NATURE;
}

/** Ties the actor of the card to another one: known, or new under the typed name. */
export function AddTie({ id, adder }: { readonly id: ActorId; readonly adder: Adder }) {
  const { card, vocabulary } = useMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const find = useActorSearch(['kind', 'territory'], (other) => other !== id);
  const [said, setSaid] = useState<Said>(() => usualFor(store.getState().document.actors.get(id)?.type));
  const isTurned = said === 'hasMember' || said === 'employs';
  const nature: TieNature = said === 'hasMember' ? 'memberOf' : said === 'employs' ? 'worksFor' : said;

  const labelWith = (name: string) => `${store.getState().document.actors.get(id)?.name ?? ''} – ${name}`;
  const tieTo = (other: ActorId) => ({
    ...newTie(newId() as TieId, ...(isTurned ? ([other, id] as const) : ([id, other] as const))),
    nature,
  });
  const pick = (other: ActorId) => {
    const { document, execute } = store.getState();
    execute(connectActors, { tie: tieTo(other) }, labelWith(document.actors.get(other)?.name ?? ''));
    adder.stop();
  };
  const create = (name: string) => {
    const actor = { ...newActor(newId() as ActorId, name), ...guessedType(name, vocabulary.kinds) };
    store.getState().execute(addActor, { actor, ties: [tieTo(actor.id)] }, labelWith(name));
    adder.stop();
  };
  const fromOthers = [
    ['hasMember', vocabulary.tieNatures.memberOf.fromB],
    ['employs', vocabulary.tieNatures.worksFor.fromB],
  ] as const;
  const options: readonly (readonly [Said, string])[] = [
    ...TIE_NATURES.map((one) => [one, vocabulary.tieNatures[one].fromA] as const),
    ...fromOthers,
  ];
  return (
    <div className={styles.inset}>
      <EditableSelect
        label={card.tie.nature}
        value={said}
        options={options}
        readOnly={false}
        onCommit={(chosen) => chosen && setSaid(chosen)}
      />
      <Suggest
        label={card.ties.who}
        {...adder.field}
        unpicked={card.notAdded}
        placeholder={card.ties.whoHint}
        find={find}
        onPick={(other) => pick(other as ActorId)}
        createLabel={card.ties.createAndTie}
        onCreate={create}
      />
    </div>
  );
}
