import { lazy, Suspense } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const load = withLaterWords(() => import('./Room'));
const Room = lazy(async () => ({ default: (await load()).Room }));

/** Loads the code of the room after the first picture of the desk, so that projecting starts at once. */
export function prepareRoom(): void {
  void afterPicture(load)();
}

export function LaterRoom() {
  return (
    <Suspense fallback={null}>
      <Room />
    </Suspense>
  );
}
