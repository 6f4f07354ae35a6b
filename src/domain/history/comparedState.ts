import type { Day, SnapshotId } from '../brand';

/** A state of a map that can be one side of a comparison: where to find it, and what to call it. */
export type ComparedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'now' }
  | { readonly kind: 'milestone'; readonly id: SnapshotId; readonly name: string; readonly on: Day }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly name: string | undefined }
  | { readonly kind: 'map'; readonly id: string; readonly title: string }
  | { readonly kind: 'file'; readonly id: string; readonly name: string };

export function stateKey(state: ComparedState): string {
  return 'id' in state ? `${state.kind} ${state.id}` : state.kind;
}
