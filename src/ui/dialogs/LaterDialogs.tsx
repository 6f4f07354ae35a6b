import { lazy, Suspense } from 'react';

const Dialogs = lazy(async () => ({ default: (await import('./Dialogs')).Dialogs }));
const Printing = lazy(async () => ({ default: (await import('../print/Printing')).Printing }));

/**
 * The windows over the desk. They are asked for as soon as the desk is drawn, not before: the first picture does not wait
 * for what nobody has opened yet.
 */
export function LaterDialogs() {
  return (
    <Suspense fallback={null}>
      <Dialogs />
      <Printing />
    </Suspense>
  );
}
