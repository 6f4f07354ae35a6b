import { useAppStore } from '../useApp';
import { Ask } from './Ask';

/** The questions at the desk. After the last one the picture has the focus, framed for whoever uses keys alone. */
export function DeskAsk() {
  const desk = useAppStore();
  return <Ask desk={desk} onLeft={(byKeys) => document.getElementById('picture')?.focus({ focusVisible: byKeys })} />;
}
