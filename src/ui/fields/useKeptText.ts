import { useEffect, useMemo, useState } from 'react';
import { useServices } from '../services';
import { useApp } from '../useApp';

/**
 * A typed text that outlives its field: after a reload, a closed window, another card. It belongs to the map, and is dropped once it is
 * used, given up (`''`), or erased with a person.
 */
export function useKeptText(place: string): [string, (text: string) => void] {
  const { drafts } = useServices();
  const mapId = useApp((state) => state.mapId);
  const [typed, setTyped] = useState<{ readonly mapId: string | null; readonly text: string } | null>(null);
  const before = useMemo(() => (mapId === null ? '' : (drafts.read(place) ?? '')), [drafts, place, mapId]);
  useEffect(
    () => drafts.watch(() => drafts.read(place) === undefined && setTyped({ mapId, text: '' })),
    [drafts, place, mapId],
  );
  const keep = (text: string) => {
    drafts.keep(place, text === '' ? null : text);
    setTyped({ mapId, text });
  };
  return [typed && typed.mapId === mapId ? typed.text : before, keep];
}
