import { useMemo } from 'react';
import { FAMILIES, type Family } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { EditableText } from '../fields/EditableText';
import { knownTexts } from '../fields/knownTexts';
import { useApp, useMessages } from '../useApp';
import { useActorEdit } from './useActorEdit';

export type ActorTextName = 'shortName' | 'kind' | 'territory' | 'group' | 'mission' | 'framework' | 'reference';

/** A free text of an actor; fields whose values recur on the map suggest earlier ones. */
export function ActorTextField({
  id,
  field,
  startsFocused,
}: {
  readonly id: ActorId;
  readonly field: ActorTextName;
  readonly startsFocused?: boolean;
}) {
  const { card } = useMessages();
  const value = useApp((state) => state.document.actors.get(id)?.[field] ?? '');
  const suggestions = useSuggestions(id, field);
  const edit = useActorEdit(id);
  return (
    <EditableText
      label={card.actor.fields[field]}
      value={value}
      multiline={field === 'mission' || field === 'framework'}
      suggestions={suggestions}
      startsFocused={startsFocused ?? false}
      onCommit={(text) => edit({ [field]: text === '' ? undefined : text })}
    />
  );
}

const NONE: readonly string[] = [];

function useSuggestions(id: ActorId, field: ActorTextName): readonly string[] {
  const { vocabulary } = useMessages();
  const actors = useApp((state) => state.document.actors);
  return useMemo(() => {
    if (field === 'territory' || field === 'group') return knownTexts(actors.values(), (actor) => actor[field]);
    if (field !== 'kind') return NONE;
    const family = FAMILIES.find((one) => one === actors.get(id)?.family);
    const families: readonly Family[] = family ? [family] : FAMILIES;
    const usual = families.flatMap((one) => vocabulary.kinds[one]);
    return knownTexts(actors.values(), (actor) => (family && actor.family !== family ? undefined : actor.kind), usual);
  }, [actors, field, id, vocabulary]);
}
