import type { ActorId, FindingKey, NoteId, TieId } from '../domain/brand';
import type { Point } from '../domain/placement';

export type MenuTarget =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'tie'; readonly ids: readonly TieId[] }
  | { readonly kind: 'ghost'; readonly keys: readonly FindingKey[] }
  | { readonly kind: 'bundle'; readonly key: string }
  | { readonly kind: 'note'; readonly id: NoteId }
  /** Empty ground; `point` in scene coordinates. */
  | { readonly kind: 'ground'; readonly point: Point };
