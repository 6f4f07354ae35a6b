import type { ActorId } from '../../domain/brand';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { useAppStore, useMessages } from '../useApp';
import { lookFrom } from './lookFrom';

export function AnyActor({ onDone }: { readonly onDone: () => void }) {
  const { pointOfView, filters } = useMessages().introductions;
  const store = useAppStore();
  const find = useActorSearch();
  const pick = (actor: string) => {
    lookFrom(store, actor as ActorId);
    onDone();
  };
  return (
    <Suggest
      label={pointOfView.whom}
      labelHidden
      startsFocused
      placeholder={pointOfView.whomHint}
      noMatch={filters.noMatch}
      find={find}
      onPick={pick}
      onDone={onDone}
    />
  );
}
