import type { PointerEvent } from 'react';

/** Between which steps one would be put: beside this one, before or after it. */
export interface StepGap {
  readonly index: number;
  readonly after: boolean;
}

/** The gap that a pointer is nearest to, of the list that the step it drags is in. */
export function gapUnder({ currentTarget, clientY }: PointerEvent<HTMLElement>): StepGap | null {
  const items = [...(currentTarget.closest('ol')?.children ?? [])].map((item) => item.getBoundingClientRect());
  const under = items.findIndex(({ bottom }) => clientY < bottom);
  const index = under < 0 ? items.length - 1 : under;
  const box = items[index];
  return box ? { index, after: clientY > box.top + box.height / 2 } : null;
}

/** The place, once it is there, of a step that comes from the place `from`. */
export function placeInGap(from: number, { index, after }: StepGap): number {
  const gap = index + Number(after);
  return gap > from ? gap - 1 : gap;
}
