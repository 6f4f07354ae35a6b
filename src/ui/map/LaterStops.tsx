import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { later } from '../parts/later';

const PictureStops = lazy(async () => ({ default: (await import('./PictureStops')).PictureStops }));
const loadMenu = () => import('./MapMenu');
const MapMenu = lazy(async () => ({ default: (await loadMenu()).MapMenu }));

const newActor = later(async () => (await import('./NewActorField')).NewActorField);
const seat = later(async () => (await import('../seats/SeatWindow')).SeatWindow);
/** The field at an empty seat. */
export const LaterSeat = seat.Shown;
/** The name of an actor that is being put on the map. */
export const LaterNewActor = newActor.Shown;

/** The picture for the keyboard, asked for as soon as the desk is drawn: the first picture does not wait for it. */
export function LaterStops(props: ComponentProps<typeof PictureStops>) {
  // Its menu and the name of a newcomer come with it, so that they open at once, without a connection too.
  useEffect(() => {
    void loadMenu();
    void newActor.prepare();
    void seat.prepare();
  }, []);
  return (
    <Suspense fallback={null}>
      <PictureStops {...props} />
    </Suspense>
  );
}

/** The menu on the picture. */
export function LaterMenu(props: ComponentProps<typeof MapMenu>) {
  return (
    <Suspense fallback={null}>
      <MapMenu {...props} />
    </Suspense>
  );
}
