import { lazy, Suspense } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const Dialogs = lazy(afterPicture(withLaterWords(async () => ({ default: (await import('./Dialogs')).Dialogs }))));
const Printing = lazy(
  afterPicture(withLaterWords(async () => ({ default: (await import('../print/Printing')).Printing }))),
);

/** The windows over the desk, loaded after the first picture, which must not wait for them. */
export function LaterDialogs() {
  return (
    <Suspense fallback={null}>
      <Dialogs />
      <Printing />
    </Suspense>
  );
}
