import type { PointerEvent } from 'react';

export interface StepGap {
  readonly index: number;
  readonly after: boolean;
}

/** Returns the gap nearest to the pointer, in the list that contains the dragged step. */
export function gapUnder({ currentTarget, clientY }: PointerEvent<HTMLElement>): StepGap | null {
  const items = [...(currentTarget.closest('ol')?.children ?? [])].map((item) => item.getBoundingClientRect());
  const under = items.findIndex(({ bottom }) => clientY < bottom);
  const index = under < 0 ? items.length - 1 : under;
  const box = items[index];
  return box ? { index, after: clientY > box.top + box.height / 2 } : null;
}

/** Index that a step moved from index `from` has once it is in the gap. */
export function placeInGap(from: number, { index, after }: StepGap): number {
  const gap = index + Number(after);
  return gap > from ? gap - 1 : gap;
}
