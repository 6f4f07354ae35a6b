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
/** The editor of a note, loaded when one opens or after the first picture. */
export function LaterNote(props: ComponentProps<typeof note.Shown>) {
  const isOpen = useApp((state) => state.note !== null);
  return isOpen && <note.Shown {...props} />;
}
/** The field at an empty seat, loaded when one is tapped or after the first picture. */
export function LaterSeat(props: ComponentProps<typeof seat.Shown>) {
  const isTapped = useApp((state) => state.seat !== null);
  return isTapped && <seat.Shown {...props} />;
}
export const LaterNewActor = newActor.Shown;

/** The keyboard stops of the picture, loaded after the first picture. */
export function LaterStops(props: ComponentProps<typeof PictureStops>) {
  // The menu, the field for a new actor, seats and notes load after the first picture, so that they open at once and offline.
  useEffect(() => {
    void pictureShown().then(() => Promise.all([loadMenu(), newActor.prepare(), seat.prepare(), note.prepare()]));
  }, []);
  return (
    <Suspense fallback={null}>
      <PictureStops {...props} />
    </Suspense>
  );
}

export function LaterMenu(props: ComponentProps<typeof MapMenu>) {
  return (
    <Suspense fallback={null}>
      <MapMenu {...props} />
    </Suspense>
  );
}
