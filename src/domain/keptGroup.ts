import type { ActorId, GroupId } from './brand';

/** A group as last computed. Kept with the map so that identity, name and colour outlive edits. */
export interface KeptGroup {
  readonly id: GroupId;
  /** Given by a person, or `undefined`: then the name is made from what the members share. */
  readonly name?: string;
  /** Index in the palette, from 0. */
  readonly colour: number;
  readonly members: readonly ActorId[];
}
