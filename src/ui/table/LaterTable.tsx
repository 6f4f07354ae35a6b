import { lazy, Suspense, useEffect } from 'react';

const load = () => import('./TableTwin');
const TableTwin = lazy(async () => ({ default: (await load()).TableTwin }));

/** The table twin. It is asked for once the desk is drawn, so that it opens at once, without a connection too. */
export function LaterTable({ shown }: { readonly shown: boolean }) {
  useEffect(() => void load(), []);
  return <Suspense fallback={null}>{shown && <TableTwin />}</Suspense>;
}
