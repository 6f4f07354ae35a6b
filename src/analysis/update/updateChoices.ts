import type { ActorId } from '../../domain/brand';
import { fieldKey } from './updatedTable';
import type { ChangedField, Side, UpdatePlan } from './updatePlan';

/** What a person said of a plan. What nobody spoke of goes as the plan proposes. */
export interface UpdateChoices {
  /** Whose word stands, by `fieldKey`. */
  readonly sides: ReadonlyMap<string, Side>;
  /** New records that stay out, by `recordKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Records that are not in the file and leave the map, by `recordKey`. */
  readonly removed: ReadonlySet<string>;
  /** Actors of the file, by their ids on the map, that a person said are not these of the map. */
  readonly different: readonly (readonly [theirs: ActorId, ours: ActorId])[];
}

export const NOTHING_SAID: UpdateChoices = {
  sides: new Map(),
  leftOut: new Set(),
  removed: new Set(),
  different: [],
};

/** Whose word stands for a field: as a person said, else as the plan proposes. */
export function sideOf(
  { sides }: Pick<UpdateChoices, 'sides'>,
  { table, id }: UpdatePlan['changed'][number],
  { field, byDefault }: ChangedField,
): Side {
  return sides.get(fieldKey(table, id, field)) ?? byDefault;
}
