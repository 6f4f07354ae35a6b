import { PROFILES } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import { knownTexts } from '../fields/knownTexts';
import { TextChips } from '../fields/TextChips';
import { useApp, useMessages } from '../useApp';
import { useActorEdit } from './useActorEdit';

export type ActorTextsName = 'resources' | 'languages' | 'channels' | 'publics';

const NONE: readonly string[] = [];

export function ActorTexts({
  id,
  field,
  startsFocused,
}: {
  readonly id: ActorId;
  readonly field: ActorTextsName;
  readonly startsFocused?: boolean;
}) {
  const { card, vocabulary } = useMessages();
  const values = useApp((state) => state.document.actors.get(id)?.[field] ?? NONE);
  const actors = useApp((state) => state.document.actors);
  const toConvince = useApp((state) => field === 'publics' && beneficiaryOf(state.document) === id);
  const edit = useActorEdit(id);
  const label = toConvince ? card.actor.publicsOfBeneficiary : card.actor.fields[field];
  const usual = field === 'publics' ? PROFILES.map((profile) => vocabulary.profiles[profile].many) : NONE;
  return (
    <TextChips
      label={label}
      values={values}
      known={() => knownTexts(actors.values(), (actor) => actor[field], usual)}
      startsOpen={startsFocused ?? false}
      onCommit={(next) => edit({ [field]: next })}
    />
  );
}
