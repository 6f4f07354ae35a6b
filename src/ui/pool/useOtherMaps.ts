import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { useApp } from '../useApp';
import { eachOtherMap, type OtherMap } from './otherMaps';

/**
 * What `take` makes of each other map of this device, `null` for nothing; to be the same function as long as it does the same.
 * Read again whenever the window is come back to: another one may have changed a map meanwhile; and when `readAgain` is called.
 */
export function useOtherMaps<One>(take: (map: OtherMap) => One | null): {
  readonly taken: readonly One[];
  /** Done once `taken` is of what is kept now. */
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
