import { useEffect, useState } from 'react';
import { useServices } from '../services';
import { useApp } from '../useApp';

const NONE: ReadonlyMap<string, string> = new Map();

/** Texts that were left half typed on the open map, by place; looked at again when one was left or is gone. */
export function useLeftTexts(): ReadonlyMap<string, string> {
  const { drafts } = useServices();
  const mapId = useApp((state) => state.mapId);
  const [left, setLeft] = useState(NONE);
  useEffect(() => {
    const look = () => setLeft(new Map(drafts.places().map((place) => [place, drafts.read(place) ?? ''])));
    if (mapId !== null) look();
    return drafts.watch(look);
  }, [drafts, mapId]);
  return left;
}
