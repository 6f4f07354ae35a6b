import { lazy, Suspense } from 'react';
import { useApp } from '../useApp';
import { withLaterWords } from '../withLaterWords';

const FilterPanel = lazy(withLaterWords(async () => ({ default: (await import('./FilterPanel')).FilterPanel })));

export function LaterFilter() {
  const open = useApp((state) => state.filtering);
  return open ? (
    <Suspense fallback={null}>
      <FilterPanel />
    </Suspense>
  ) : null;
}
