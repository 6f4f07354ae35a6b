import { type PointerEvent, useState } from 'react';
import type { ActorId } from '../../domain/brand';

/** The number of a table, or those without one. */
type Place = number | 'none';

export interface GuestDrag {
  readonly dragged: ActorId | null;
  /** What one would be dropped on. */
  readonly over: Place | null;
  /** For the name of a guest: mouse, pen and finger alike. */
  readonly handle: (id: ActorId) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Guests dragged to another table. A list beside each name does the same: nobody needs this. */
export function useGuestDrag(onMove: (id: ActorId, table: number | undefined) => void): GuestDrag {
  const [dragged, setDragged] = useState<ActorId | null>(null);
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
        if (dragged === id) setOver(placeAt(event));
      },
      onPointerUp: () => {
        if (dragged !== null && over !== null) onMove(dragged, over === 'none' ? undefined : over);
        stop();
      },
      onPointerCancel: stop,
    }),
  };
}

function placeAt({ clientX, clientY }: PointerEvent): Place | null {
  const table = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-table]')?.dataset.table;
  if (table === undefined) return null;
  return table === 'none' ? 'none' : Number(table);
}
