import { ASKED, CONSENTS, FAMILIES, SITUATIONS } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { recordForm } from '../fields/recordForm';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { ActorTextField } from './ActorTextField';
import { ActorTexts } from './ActorTexts';
import type { MoreField } from './filledFields';
import { useActorEdit } from './useActorEdit';

interface MoreFieldProps {
  readonly id: ActorId;
  readonly field: MoreField;
  readonly startsFocused: boolean;
}

/** Editor of one field, by its type. The day on which consent is given or refused is set automatically. */
export function MoreFieldEditor({ id, field, startsFocused }: MoreFieldProps) {
  const { card, vocabulary } = useMessages();
  const { today } = useServices();
  const actor = useApp((state) => state.document.actors.get(id));
  const edit = useActorEdit(id);
  if (!actor) return null;
  const form = recordForm(actor, card.actor.fields, edit);
  const unsaid = { emptyLabel: card.unsaid, startsFocused };
  switch (field) {
    case 'shortName':
    case 'kind':
    case 'group':
    case 'mission':
    case 'framework':
    case 'reference':
      return <ActorTextField id={id} field={field} startsFocused={startsFocused} />;
    case 'resources':
    case 'languages':
    case 'channels':
    case 'publics':
      return <ActorTexts id={id} field={field} startsFocused={startsFocused} />;
    case 'family':
      return <EditableSelect {...form.choice(field, FAMILIES, vocabulary.families)} {...unsaid} />;
    case 'situation':
      return <EditableSelect {...form.choice(field, SITUATIONS, vocabulary.situations)} {...unsaid} />;
    case 'asked':
      return <EditableSelect {...form.choice(field, ASKED, vocabulary.asked)} {...unsaid} />;
    case 'updatedOn':
      return <EditableDay {...form.day(field)} startsFocused={startsFocused} />;
    case 'consent':
      return (
        <>
          <EditableSelect
            {...form.choice(field, CONSENTS, vocabulary.consents)}
            {...unsaid}
            onCommit={(consent) =>
              edit({ consent, consentSince: consent === 'given' || consent === 'refused' ? today() : undefined })
            }
          />
          {actor.consent !== undefined && actor.consent !== 'toBeAsked' && (
            <EditableDay {...form.day('consentSince')} />
          )}
        </>
      );
  }
}
