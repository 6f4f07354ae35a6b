import { ACTOR_TYPES } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf, officerOf } from '../../domain/mapDocument';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { recordForm } from '../fields/recordForm';
import { ActorMark } from '../parts/ActorMark';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';
import { useActorEdit } from './useActorEdit';

export function ActorHeading({ id }: { readonly id: ActorId }) {
  const { card, vocabulary } = useMessages();
  const actor = useApp((state) => state.document.actors.get(id));
  const readOnly = useApp((state) => state.readOnly);
  const isBeneficiary = useApp((state) => beneficiaryOf(state.document) === id);
  const isOfficer = useApp((state) => officerOf(state.document) === id);
  const edit = useActorEdit(id);
  if (!actor) return null;
  const form = recordForm(actor, card.actor.fields, edit);
  return (
    <header className={styles.heading}>
      <h2 className="visually-hidden">{actor.name}</h2>
      <span className={styles.mark}>
        <ActorMark type={actor.type} size={22} />
      </span>
      <div className={styles.headingText}>
        <EditableText title labelHidden {...form.name('name')} />
        <div className={styles.headingLine}>
          <EditableSelect
            inline
            labelHidden
            {...form.choice('type', ACTOR_TYPES, vocabulary.actorTypes)}
            onCommit={(type) => type && edit({ type })}
          />
          {isBeneficiary && <strong className={styles.tag}>{card.actor.isBeneficiary}</strong>}
          {isOfficer && <strong className={styles.tag}>{card.actor.isOfficer}</strong>}
          {readOnly && <span className={styles.tag}>{card.readOnly}</span>}
        </div>
      </div>
    </header>
  );
}
