import type { Day, SnapshotId } from '../brand';

/** A state of a map that can be one side of a comparison: where to find it, and what to call it. */
export type ComparedState =
  | { readonly kind: 'none' }
  /** The open map, in its current version. */
  | { readonly kind: 'now' }
  | { readonly kind: 'milestone'; readonly id: SnapshotId; readonly name: string; readonly on: Day }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly name: string | undefined }
  | { readonly kind: 'map'; readonly id: string; readonly title: string }
  | { readonly kind: 'file'; readonly id: string; readonly name: string };

/** Identifies a state, whatever it is called. */
export function stateKey(state: ComparedState): string {
  return 'id' in state ? `${state.kind} ${state.id}` : state.kind;
}
