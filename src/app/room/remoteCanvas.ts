import type { CanvasHandle, CanvasHandlers } from '../../canvas/canvasHandle';
import type { Size } from '../../picture/geometry/box';
import type { Scene } from '../../picture/scene';
import type { DeskSaid } from './roomSaid';

/** A canvas in another window: its calls are sent there as messages. */
export interface RemoteCanvas {
  readonly mount: (container: HTMLElement, handlers: CanvasHandlers) => CanvasHandle;
  readonly resized: (size: Size) => void;
  /** Sends everything again, for a window that has nothing. */
  readonly sendAll: () => void;
}

/** @param isBlank true while nothing of the map may be sent */
export function remoteCanvas(first: Size, say: (said: DeskSaid) => void, isBlank: () => boolean): RemoteCanvas {
  let size = first;
  let scene: Scene | null = null;
  let tell: CanvasHandlers['resized'] = () => undefined;
  const send = (animate: boolean, glides: boolean, anew: boolean) => {
    if (scene && !isBlank()) say({ kind: 'scene', scene: plain(scene), animate, glides, anew });
  };
  return {
    mount: (_container, { resized }) => {
      tell = resized;
      return {
        draw: (next, { animate = false, glides = false, anew = false } = {}) => {
          scene = next;
          send(animate, glides, anew);
        },
        fit: () => say({ kind: 'fit' }),
        zoomBy: (factor) => say({ kind: 'zoomed', factor }),
        panTo: (actors) => {
          if (!isBlank()) say({ kind: 'brought', actors });
          return null;
        },
        look: (view) => say({ kind: 'framed', view }),
        view: () => ({ zoom: 1, middle: { x: 0, y: 0 } }),
        focusMark: () => undefined,
        placeInView: () => null,
        setLinking: () => undefined,
        setEditable: () => undefined,
        setLocked: () => undefined,
        size: () => size,
        destroy: () => undefined,
      };
    },
    resized: (next) => {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      tell(next);
    },
    sendAll: () => send(false, false, true),
  };
}

/** Label variants of a large map are computed lazily here: they are read now, since the other window could not compute them. */
function plain(scene: Scene): Scene {
  const requests = scene.labelling.requests.map((request) => ({ ...request, variants: request.variants }));
  return { ...scene, labelling: { ...scene.labelling, requests } };
}
