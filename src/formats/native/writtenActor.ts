import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { Placement } from '../../domain/placement';

export interface WrittenActor extends Actor {
  readonly position?: Pick<Placement, 'circles' | 'free'>;
  readonly pinned?: boolean;
}

export function writtenActor(actor: Actor, placement: Placement | undefined): WrittenActor {
  if (!placement) return actor;
  const { circles, free, pinned } = placement;
  const position = {
    ...(circles && isFinitePoint(circles) ? { circles } : {}),
    ...(free && isFinitePoint(free) ? { free } : {}),
  };
  return {
    ...actor,
    ...(Object.keys(position).length > 0 ? { position } : {}),
    ...defined({ pinned }),
  };
}

export function apart(written: WrittenActor): { actor: Actor; placement: Placement | undefined } {
  const { position, pinned, ...actor } = written;
  if (!position && pinned === undefined) return { actor, placement: undefined };
  const id: ActorId = actor.id;
  return { actor, placement: { id, ...position, ...defined({ pinned }) } };
}

/** JSON has no infinite numbers. */
function isFinitePoint({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
