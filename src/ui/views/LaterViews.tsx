import { lazy, Suspense } from 'react';
import { useApp } from '../useApp';
import { withLaterWords } from '../withLaterWords';

const ThemeTable = lazy(withLaterWords(async () => ({ default: (await import('./ThemeTable')).ThemeTable })));
const TieMatrixView = lazy(withLaterWords(async () => ({ default: (await import('./TieMatrixView')).TieMatrixView })));

export function LaterViews() {
  const reading = useApp((state) => state.reading);
  if (reading === 'picture') return null;
  return <Suspense fallback={null}>{reading === 'roles' ? <ThemeTable /> : <TieMatrixView />}</Suspense>;
}
