import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { afterPicture, pictureShown } from '../afterPicture';
import { later } from '../parts/later';
import { useApp } from '../useApp';
import { withLaterWords } from '../withLaterWords';

const PictureStops = lazy(
  afterPicture(withLaterWords(async () => ({ default: (await import('../map/PictureStops')).PictureStops }))),
);
const loadMenu = withLaterWords(() => import('../map/MapMenu'));
const MapMenu = lazy(async () => ({ default: (await loadMenu()).MapMenu }));

const newActor = later(async () => (await import('../map/NewActorField')).NewActorField);
const seat = later(async () => (await import('../seats/SeatWindow')).SeatWindow);
const note = later(async () => (await import('../notes/NoteWindow')).NoteWindow);
/** What opens beside a note: nothing of it is asked for before. */
export function LaterNote(props: ComponentProps<typeof note.Shown>) {
  const isOpen = useApp((state) => state.note !== null);
  return isOpen && <note.Shown {...props} />;
}
/** The field at an empty seat: nothing of it is asked for before one is tapped, or the first picture is there. */
export function LaterSeat(props: ComponentProps<typeof seat.Shown>) {
  const isTapped = useApp((state) => state.seat !== null);
  return isTapped && <seat.Shown {...props} />;
}
/** The name of an actor that is being put on the map. */
export const LaterNewActor = newActor.Shown;

/** The picture for the keyboard, asked for once the first picture is there. */
export function LaterStops(props: ComponentProps<typeof PictureStops>) {
  // Its menu and the name of a newcomer come after the first picture, so that they open at once, without a connection too.
  useEffect(() => {
    void pictureShown().then(() => Promise.all([loadMenu(), newActor.prepare(), seat.prepare(), note.prepare()]));
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
