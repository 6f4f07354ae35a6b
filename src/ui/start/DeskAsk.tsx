import { isCompact } from '../parts/useIsCompact';
import { useAppStore } from '../useApp';
import { Ask } from './Ask';

/**
 * The start questions at the desk. After the last one the user goes on typing names, so the entry line (`line`: its id) gets the focus;
 * otherwise their letters would be commands. On a narrow page that would open a keyboard over the map, so the picture gets it.
 */
export function DeskAsk({ line }: { readonly line: string }) {
  const desk = useAppStore();
  const goOn = (byKeys: boolean) =>
    document.getElementById(isCompact() ? 'picture' : line)?.focus({ focusVisible: byKeys });
  return <Ask desk={desk} onLeft={goOn} />;
}
