import { useCallback } from 'react';
import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { useApp } from '../useApp';

export function useNames(): (ids: Iterable<ActorId>) => string[] {
  const actors = useApp((state) => state.document.actors);
  return useCallback((ids) => [...ids].map((id) => actors.get(id)?.name ?? '?').sort(byFolded), [actors]);
}
