import { newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { addActor } from '../../domain/commands';
import { guessedType } from '../../domain/entry/guessedType';
import type { Point } from '../../domain/placement';
import { MESSAGES } from '../../i18n/language';
import { storedPoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { AppStore } from '../../store/appStore';

/** A new actor at a place of the picture, chosen at once so that its card can be filled in. */
export function addActorAt(store: AppStore, newId: () => string, name: string, drawn: Scene | null, at: Point): void {
  const { kinds } = MESSAGES[store.getState().language].vocabulary;
  const actor = { ...newActor(newId() as ActorId, name), ...guessedType(name, kinds) };
  const placement = drawn ? { [drawn.picture]: storedPoint(drawn.frame, at) } : undefined;
  const { execute, actorMade } = store.getState();
  if (execute(addActor, { actor, ...(placement ? { placement } : {}) }, name)) actorMade(actor.id);
}
