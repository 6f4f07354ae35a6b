import type { ActorId } from './brand';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an actor was put, in each picture, in scene units (CSS pixels at zoom 1, origin at the centre). */
export interface Placement {
  readonly id: ActorId;
  readonly circles?: Point;
  readonly free?: Point;
  /** Put there by hand: no layout moves it. */
  readonly pinned?: boolean;
}

/** False when a coordinate is not a number: such a place is never kept. */
export function isFinitePlacement({ circles, free }: Omit<Placement, 'id'>): boolean {
  return [circles, free].every((point) => !point || (Number.isFinite(point.x) && Number.isFinite(point.y)));
}
