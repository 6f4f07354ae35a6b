import { type RefObject, useEffect } from 'react';
import { useApp } from '../useApp';

/** What is chosen stays in view, though its card may just have taken room from the panel. */
export function useChosenInView(panel: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => state.selection);
  useEffect(() => {
    if (selection.kind === 'finding')
      panel.current?.querySelector('[aria-pressed="true"][data-kind]')?.scrollIntoView({ block: 'nearest' });
  }, [panel, selection]);
}
