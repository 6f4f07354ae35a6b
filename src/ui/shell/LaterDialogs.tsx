import { lazy, Suspense } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const Dialogs = lazy(afterPicture(withLaterWords(async () => ({ default: (await import('./Dialogs')).Dialogs }))));
const Printing = lazy(
  afterPicture(withLaterWords(async () => ({ default: (await import('../print/Printing')).Printing }))),
);

/**
 * The windows over the desk. They are asked for once the first picture is there: it does not wait for what nobody has
 * opened yet.
 */
export function LaterDialogs() {
  return (
    <Suspense fallback={null}>
      <Dialogs />
      <Printing />
    </Suspense>
  );
}
