import { type PointerEvent, useState } from 'react';

type OverHandle = PointerEvent<HTMLElement>;

export interface HandleDrag<Id, Place> {
  readonly dragged: Id | null;
  readonly over: Place | null;
  readonly handle: (id: Id) => {
    readonly onPointerDown: (event: OverHandle) => void;
    readonly onPointerMove: (event: OverHandle) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * Drags items by a handle to another place of their list: `placeUnder` returns the place under the pointer, `onDrop` moves the item there.
 * Buttons or lists beside them must do the same, so that nobody needs a pointer.
 */
export function useHandleDrag<Id, Place>(
  placeUnder: (event: OverHandle) => Place | null,
  onDrop: (id: Id, place: Place) => void,
): HandleDrag<Id, Place> {
  const [dragged, setDragged] = useState<Id | null>(null);
  const [over, setOver] = useState<Place | null>(null);
  const stop = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    dragged,
    over,
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(id);
      },
      onPointerMove: (event) => {
        if (dragged === id) setOver(placeUnder(event));
      },
      onPointerUp: () => {
        if (dragged !== null && over !== null) onDrop(dragged, over);
        stop();
      },
      onPointerCancel: stop,
    }),
  };
}
