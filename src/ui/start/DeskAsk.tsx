import { isCompact } from '../parts/useIsCompact';
import { useAppStore } from '../useApp';
import { Ask } from './Ask';

/**
 * The questions at the desk. After the last one names come still, one after the other: the line that takes them (`line`: its id) has
 * the focus, or their letters would be commands. On a narrow page it would bring up a keyboard over the map, and the picture has it.
 */
export function DeskAsk({ line }: { readonly line: string }) {
  const desk = useAppStore();
  const goOn = (byKeys: boolean) =>
    document.getElementById(isCompact() ? 'picture' : line)?.focus({ focusVisible: byKeys });
  return <Ask desk={desk} onLeft={goOn} />;
}
