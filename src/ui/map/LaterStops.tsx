import { type ComponentProps, lazy, Suspense, useEffect } from 'react';

const PictureStops = lazy(async () => ({ default: (await import('./PictureStops')).PictureStops }));
const loadMenu = () => import('./MapMenu');
const MapMenu = lazy(async () => ({ default: (await loadMenu()).MapMenu }));

/** The picture for the keyboard, asked for as soon as the desk is drawn: the first picture does not wait for it. */
export function LaterStops(props: ComponentProps<typeof PictureStops>) {
  // Its menu comes with it, so that it opens at once, without a connection too.
  useEffect(() => void loadMenu(), []);
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
