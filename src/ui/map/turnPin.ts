import type { ActorId } from '../../domain/brand';
import { pinActors } from '../../domain/commands';
import { storedPoint } from '../../picture/frame';
import type { AppStore } from '../../store/appStore';
import type { PictureHandle } from '../services';

/** Pins an actor where it is drawn, or lets layouts place it again. */
export function turnPin(store: AppStore, picture: PictureHandle | null, id: ActorId, name: string): void {
  const { document, execute } = store.getState();
  const scene = picture?.scene() ?? null;
  const mark = scene?.actors.find((one) => one.id === id);
  const here = scene && mark ? { [scene.picture]: storedPoint(scene.frame, mark.at) } : {};
  const pinned = document.placements.get(id)?.pinned ?? false;
  execute(pinActors, { placements: [{ id, ...here }], pinned: !pinned }, name);
}
