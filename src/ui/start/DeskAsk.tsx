import { useAppStore } from '../useApp';
import { Ask } from './Ask';

/** The questions at the desk. After the last one the picture has the focus. */
export function DeskAsk() {
  const desk = useAppStore();
  return <Ask desk={desk} onLeft={() => document.getElementById('picture')?.focus()} />;
}
