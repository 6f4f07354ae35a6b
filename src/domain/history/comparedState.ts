import type { Day, SnapshotId } from '../brand';

/** A state of a map that can be one side of a comparison: where it is found, and what people tell it from others by. */
export type ComparedState =
  | { readonly kind: 'none' }
  /** The open map, as it is at any moment. */
  | { readonly kind: 'now' }
  | { readonly kind: 'milestone'; readonly id: SnapshotId; readonly name: string; readonly on: Day }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly name: string | undefined }
  | { readonly kind: 'map'; readonly id: string; readonly title: string }
  | { readonly kind: 'file'; readonly id: string; readonly name: string };

/** One text for each state: the same for the same state, whatever it is called. */
export function stateKey(state: ComparedState): string {
  return 'id' in state ? `${state.kind} ${state.id}` : state.kind;
}
