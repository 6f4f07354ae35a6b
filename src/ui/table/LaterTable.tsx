import { lazy, Suspense, useEffect } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const load = withLaterWords(() => import('./TableTwin'));
const prepare = afterPicture(load);
const TableTwin = lazy(async () => ({ default: (await load()).TableTwin }));

/** Loads the table after the first picture, so that it opens at once and offline. */
export function LaterTable({ shown }: { readonly shown: boolean }) {
  useEffect(() => void prepare(), []);
  return <Suspense fallback={null}>{shown && <TableTwin />}</Suspense>;
}
