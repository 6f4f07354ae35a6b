import { ASKED, CONSENTS, FAMILIES, SITUATIONS } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
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

/** The right kind of field for what it holds. */
export function MoreFieldEditor({ id, field, startsFocused }: MoreFieldProps) {
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
    case 'situation':
    case 'asked':
      return <ActorChoice id={id} field={field} startsFocused={startsFocused} />;
    case 'consent':
      return <ActorConsent id={id} field={field} startsFocused={startsFocused} />;
    case 'updatedOn':
      return <ActorDay id={id} field={field} startsFocused={startsFocused} />;
  }
}

function ActorChoice({
  id,
  field,
  startsFocused,
}: MoreFieldProps & { readonly field: 'family' | 'situation' | 'asked' }) {
  const { card, vocabulary } = useMessages();
  const value = useApp((state) => state.document.actors.get(id)?.[field]);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  const options: Readonly<Record<typeof field, readonly (readonly [string, string])[]>> = {
    family: FAMILIES.map((one) => [one, vocabulary.families[one]]),
    situation: SITUATIONS.map((one) => [one, vocabulary.situations[one]]),
    asked: ASKED.map((one) => [one, vocabulary.asked[one]]),
  };
  return (
    <EditableSelect
      label={card.actor.fields[field]}
      value={value}
      options={options[field]}
      emptyLabel={card.unsaid}
      readOnly={readOnly}
      startsFocused={startsFocused}
      onCommit={(chosen) => edit({ [field]: chosen })}
    />
  );
}

/** Consent and since when: the day it is given or refused is noted by itself. */
function ActorConsent({ id, startsFocused }: MoreFieldProps) {
  const { card, vocabulary } = useMessages();
  const { today } = useServices();
  const consent = useApp((state) => state.document.actors.get(id)?.consent);
  const since = useApp((state) => state.document.actors.get(id)?.consentSince);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  return (
    <>
      <EditableSelect
        label={card.actor.fields.consent}
        value={consent}
        options={CONSENTS.map((one) => [one, vocabulary.consents[one]] as const)}
        emptyLabel={card.unsaid}
        readOnly={readOnly}
        startsFocused={startsFocused}
        onCommit={(chosen) =>
          edit({ consent: chosen, consentSince: chosen === 'given' || chosen === 'refused' ? today() : undefined })
        }
      />
      {consent !== undefined && consent !== 'toBeAsked' && (
        <EditableDay
          label={card.actor.fields.consentSince}
          value={since}
          readOnly={readOnly}
          onCommit={(consentSince) => edit({ consentSince })}
        />
      )}
    </>
  );
}

function ActorDay({ id, field, startsFocused }: MoreFieldProps & { readonly field: 'updatedOn' }) {
  const { card } = useMessages();
  const value = useApp((state) => state.document.actors.get(id)?.[field]);
  const readOnly = useApp((state) => state.readOnly);
  const edit = useActorEdit(id);
  return (
    <EditableDay
      label={card.actor.fields[field]}
      value={value}
      readOnly={readOnly}
      startsFocused={startsFocused}
      onCommit={(day) => edit({ [field]: day })}
    />
  );
}
