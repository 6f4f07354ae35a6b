import { lazy, Suspense } from 'react';

const load = () => import('./Room');
const Room = lazy(async () => ({ default: (await load()).Room }));

/** Asks for what a room needs, before anybody projects: the first picture of the desk does not wait for it. */
export function prepareRoom(): void {
  void load();
}

/** The window while it is projected. */
export function LaterRoom() {
  return (
    <Suspense fallback={null}>
      <Room />
    </Suspense>
  );
}
