import { lazy, Suspense } from 'react';
import { afterPicture } from '../afterPicture';
import { withLaterWords } from '../withLaterWords';

const load = withLaterWords(() => import('./Room'));
const Room = lazy(async () => ({ default: (await load()).Room }));

/** Asks for what a room needs, before anybody projects, once the first picture of the desk is there. */
export function prepareRoom(): void {
  void afterPicture(load)();
}

/** The window while it is projected. */
export function LaterRoom() {
  return (
    <Suspense fallback={null}>
      <Room />
    </Suspense>
  );
}
