import { PROFILES } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import { EditableSelect } from '../fields/EditableSelect';
import { recordForm } from '../fields/recordForm';
import { useApp, useMessages } from '../useApp';
import { ActorRoles } from './ActorRoles';
import { ActorTextField } from './ActorTextField';
import { ActorTexts } from './ActorTexts';
import { ActorThemes } from './ActorThemes';
import styles from './Card.module.css';
import { useActorEdit } from './useActorEdit';

/** Fields that the gaps are computed from: territory, profile, roles, themes, and whom the beneficiary must convince. */
export function ActorMain({ id }: { readonly id: ActorId }) {
  const { card, vocabulary } = useMessages();
  const actor = useApp((state) => state.document.actors.get(id));
  const isBeneficiary = useApp((state) => beneficiaryOf(state.document) === id);
  const edit = useActorEdit(id);
  const isFilling = useApp((state) => state.filling === id);
  if (!actor) return null;
  const form = recordForm(actor, card.actor.fields, edit);
  const isRelay = actor.roles.some((one) => one.role === 'relay');
  return (
    <div className={styles.fields}>
      {(actor.type === 'person' || actor.profile !== undefined) && (
        <EditableSelect {...form.choice('profile', PROFILES, vocabulary.profiles)} emptyLabel={card.unsaid} />
      )}
      <ActorTextField id={id} field="territory" startsFocused={isFilling && actor.territory === undefined} />
      {actor.mission !== undefined && <ActorTextField id={id} field="mission" />}
      <ActorRoles id={id} />
      <ActorThemes id={id} />
      {isRelay && <ActorTexts id={id} field="channels" />}
      {(isRelay || isBeneficiary) && <ActorTexts id={id} field="publics" />}
    </div>
  );
}
