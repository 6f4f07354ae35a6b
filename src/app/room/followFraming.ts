import type { SceneView } from '../../canvas/canvasHandle';
import type { Frame } from '../../picture/frame';
import type { AppStore } from '../../store/appStore';
import type { Services } from '../../ui/services';

/**
 * Reports how the desk frames its picture whenever that changes, while it is to be followed; calls `ended` when it no longer is. Returns
 * a function that stops it.
 */
export function followFraming(
  desk: AppStore,
  picture: Services['picture'],
  moved: (view: SceneView, frame: Frame) => void,
  ended: () => void,
): () => void {
  let frame = 0;
  let last: SceneView | null = null;
  const look = () => {
    frame = requestAnimationFrame(look);
    const scene = picture.current?.scene();
    const view = picture.current?.view();
    if (!scene || !view || (last && sameView(view, last))) return;
    last = view;
    moved(view, scene.frame);
  };
  const start = () => {
    const wanted = desk.getState().framingFollowed;
    if (wanted === (frame !== 0)) return;
    if (wanted) return look();
    cancelAnimationFrame(frame);
    frame = 0;
    last = null;
    ended();
  };
  const unsubscribe = desk.subscribe(start);
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

function sameView(one: SceneView, other: SceneView): boolean {
  return one.zoom === other.zoom && one.middle.x === other.middle.x && one.middle.y === other.middle.y;
}
