import { useCallback, useEffect, useState } from 'react';
import { whenQuiet } from '../whenQuiet';
import type { QuickSearch } from './quickSearch';

let loaded: QuickSearch | null = null;

async function load(): Promise<QuickSearch> {
  loaded ??= (await import('./quickSearch')).QUICK_SEARCH;
  return loaded;
}

/** What answers in the quick line, `null` until it is there, and how to have it at once. */
export function useQuickSearch(): [QuickSearch | null, () => Promise<QuickSearch>] {
  const [search, setSearch] = useState(loaded);
  const ask = useCallback(async () => {
    const found = await load();
    setSearch(found);
    return found;
  }, []);
  useEffect(() => whenQuiet(() => void ask()), [ask]);
  return [search, ask];
}
