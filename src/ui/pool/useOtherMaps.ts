import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { useApp } from '../useApp';
import { eachOtherMap, type OtherMap } from './otherMaps';

/**
 * Applies `take` to each other map on this device; `null` leaves one out. Pass a stable function: a new one reads everything again. Also
 * reads again when the window gets the focus, since another window may have changed a map, and on `readAgain`.
 */
export function useOtherMaps<One>(take: (map: OtherMap) => One | null): {
  readonly taken: readonly One[];
  /** Resolves once `taken` is up to date. */
  readonly readAgain: () => Promise<void>;
} {
  const { maps } = useServices();
  const open = useApp((state) => state.mapId);
  const [taken, setTaken] = useState<readonly One[]>([]);
  const reading = useRef(async () => {});
  useEffect(() => {
    let turn = 0;
    const read = async (isFirst: boolean) => {
      const own = ++turn;
      if (isFirst) setTaken([]);
      const found: One[] = [];
      await eachOtherMap(maps, open, (map) => {
        if (own !== turn) return 'enough';
        const one = take(map);
        if (one !== null) found.push(one);
        if (one !== null && isFirst) setTaken([...found]);
        return 'more';
      });
      if (own === turn) setTaken(found);
    };
    const readAgain = () => {
      if (document.visibilityState === 'visible') void read(false);
    };
    reading.current = () => read(false);
    void read(true);
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      turn = -1;
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, [maps, open, take]);
  return { taken, readAgain: useCallback(() => reading.current(), []) };
}
