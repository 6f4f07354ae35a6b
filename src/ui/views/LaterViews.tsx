import { lazy, Suspense } from 'react';
import { useApp } from '../useApp';
import { withLaterWords } from '../withLaterWords';

const ThemeTable = lazy(withLaterWords(async () => ({ default: (await import('./ThemeTable')).ThemeTable })));
const TieMatrixView = lazy(withLaterWords(async () => ({ default: (await import('./TieMatrixView')).TieMatrixView })));

/** The table chosen instead of the picture, with the same map and the same selection. */
export function LaterViews() {
  const reading = useApp((state) => state.reading);
  if (reading === 'picture') return null;
  return <Suspense fallback={null}>{reading === 'roles' ? <ThemeTable /> : <TieMatrixView />}</Suspense>;
}
