import { lazy, Suspense, useEffect } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const load = withLaterWords(() => import('./TableTwin'));
const prepare = afterPicture(load);
const TableTwin = lazy(async () => ({ default: (await load()).TableTwin }));

/** The table twin. It is asked for once the first picture is there, so that it opens at once, without a connection too. */
export function LaterTable({ shown }: { readonly shown: boolean }) {
  useEffect(() => void prepare(), []);
  return <Suspense fallback={null}>{shown && <TableTwin />}</Suspense>;
}
