import { useEffect, useState } from 'react';
import { type KeptMap, type KeptVersion, useServices } from '../services';

interface Comparable {
  readonly maps: readonly KeptMap[];
  readonly versions: readonly KeptVersion[];
}

/** What this browser keeps that can be compared; nothing until it is read. */
export function useComparable(): Comparable {
  const { listMaps, listVersions } = useServices();
  const [kept, setKept] = useState<Comparable>({ maps: [], versions: [] });
  useEffect(() => {
    let isShown = true;
    void Promise.all([listMaps(), listVersions()]).then(([maps, versions]) => {
      if (isShown) setKept({ maps: maps.filter(({ deleted }) => !deleted), versions });
    });
    return () => {
      isShown = false;
    };
  }, [listMaps, listVersions]);
  return kept;
}
