import { useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import { AddButton } from '../parts/AddButton';
import { Disclosure } from '../parts/Disclosure';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';
import { FileColumns } from './FileColumns';
import { MORE_FIELDS, type MoreField, moreFields } from './filledFields';
import { MoreFieldEditor } from './MoreFieldEditor';
import { useActorEdit } from './useActorEdit';

/** The rest of the card, folded: filled fields, then one small button for each empty one. */
export function ActorMore({ id }: { readonly id: ActorId }) {
  const { actor: words } = useMessages().card;
  const actor = useApp((state) => state.document.actors.get(id));
  const isBeneficiary = useApp((state) => beneficiaryOf(state.document) === id);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  const [opened, setOpened] = useState<readonly MoreField[]>([]);
  if (!actor) return null;
  const { filled, empty } = moreFields(actor, isBeneficiary);
  const count = filled.length + actor.attributes.length;
  const shown = MORE_FIELDS.filter(
    (field) => filled.includes(field) || (opened.includes(field) && empty.includes(field)),
  );
  return (
    <Disclosure title={words.more} {...(count > 0 && { note: words.moreFilled(count) })}>
      {shown.map((field) => (
        <MoreFieldEditor key={field} id={id} field={field} startsFocused={field === opened.at(-1)} />
      ))}
      <FileColumns columns={actor.attributes} onCommit={(attributes) => edit({ attributes })} />
      {!readOnly && (
        <div className={styles.adders}>
          {empty
            .filter((field) => !opened.includes(field))
            .map((field) => (
              <AddButton
                key={field}
                text={words.addField(words.fields[field])}
                onPress={() => setOpened([...opened, field])}
              />
            ))}
        </div>
      )}
    </Disclosure>
  );
}
