import type { ActorType } from '../../domain/actor';

const SHAPES: Readonly<Record<ActorType, string>> = {
  person: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  structure: 'M5.5 2.5h9a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3z',
  network: 'M5.5 2.2h9l4.5 7.8l-4.5 7.8h-9l-4.5-7.8z',
  body: 'M10 1l9 9l-9 9l-9-9z',
  unknown: 'M8 3.5q2-3.5 4 0l6.6 11.6q1.7 3-1.8 3H3.2q-3.5 0-1.8-3z',
};

/** The shape an actor has in the picture: circle, rounded square, hexagon, diamond or rounded triangle. The type is said elsewhere. */
export function ActorMark({ type, size = 16 }: { readonly type: ActorType; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[type]} fill="currentColor" />
    </svg>
  );
}
