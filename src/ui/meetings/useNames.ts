import { useCallback } from 'react';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { useApp } from '../useApp';

/** Names of several actors, as they are read: by name. */
export function useNames(): (ids: Iterable<ActorId>) => string[] {
  const actors = useApp((state) => state.document.actors);
  return useCallback(
    (ids) => [...ids].map((id) => actors.get(id)?.name ?? '?').sort((a, b) => byCodeUnits(fold(a), fold(b))),
    [actors],
  );
}
