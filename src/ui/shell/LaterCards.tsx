import { useEffect } from 'react';
import { later } from '../parts/later';
import { whenQuiet } from '../whenQuiet';

const { Shown, prepare } = later(async () => (await import('./SelectedCards')).SelectedCards);

/** The cards beside the picture, loaded once it is drawn, so that the first card opens at once. */
export function LaterCards({ shown }: { readonly shown: boolean }) {
  useEffect(() => whenQuiet(() => void prepare()), []);
  return shown && <Shown />;
}
