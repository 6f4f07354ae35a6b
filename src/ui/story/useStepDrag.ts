import { type PointerEvent, useState } from 'react';
import type { StepId } from '../../domain/brand';

/** Where a step would be put: over which other one, and on which side of it. */
interface Target {
  readonly index: number;
  readonly after: boolean;
}

export interface StepDrag {
  readonly dragged: StepId | null;
  readonly target: Target | null;
  /** For the handle of a step: mouse, pen and finger alike. */
  readonly handle: (id: StepId) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Steps put elsewhere with the pointer. Two buttons do the same: nobody needs this. */
export function useStepDrag(order: readonly StepId[], onMove: (id: StepId, place: number) => void): StepDrag {
  const [dragged, setDragged] = useState<StepId | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const stop = () => {
    setDragged(null);
    setTarget(null);
  };
  const drop = () => {
    if (dragged !== null && target !== null) {
      const from = order.indexOf(dragged);
      const gap = target.index + Number(target.after);
      const place = gap > from ? gap - 1 : gap;
      if (place !== from) onMove(dragged, place);
    }
    stop();
  };
  return {
    dragged,
    target,
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(id);
      },
      onPointerMove: (event) => {
        if (dragged !== id) return;
        const items = [...(event.currentTarget.closest('ol')?.children ?? [])].map((item) =>
          item.getBoundingClientRect(),
        );
        const under = items.findIndex(({ bottom }) => event.clientY < bottom);
        const index = under < 0 ? items.length - 1 : under;
        const box = items[index];
        if (box) setTarget({ index, after: event.clientY > box.top + box.height / 2 });
      },
      onPointerUp: drop,
      onPointerCancel: stop,
    }),
  };
}
