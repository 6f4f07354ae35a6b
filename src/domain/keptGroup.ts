import type { ActorId, GroupId } from './brand';

/** A group as last computed. Saved with the map so that identity, name and colour outlive edits. */
export interface KeptGroup {
  readonly id: GroupId;
  /** Given by the user. `undefined`: the name is derived from what the members share. */
  readonly name?: string;
  /** Index in the palette, from 0. */
  readonly colour: number;
  readonly members: readonly ActorId[];
}
