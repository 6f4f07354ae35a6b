/** Elements that arrows reach in a menu or a list of fields. */
export const REACHED = 'button:not(:disabled), select, input:not(:disabled), summary, a[href]';

/** Focuses the first element inside; does nothing while it is not shown. */
export function focusFirst(within: HTMLElement): void {
  if (!within.contains(document.activeElement)) within.querySelector<HTMLElement>(REACHED)?.focus();
}
