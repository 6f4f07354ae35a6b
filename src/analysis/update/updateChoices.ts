import type { ActorId } from '../../domain/brand';
import { fieldKey } from './updatedTable';
import type { ChangedField, Side, UpdatePlan } from './updatePlan';

/** What a person chose in a plan; the plan's default holds for the rest. */
export interface UpdateChoices {
  /** By `fieldKey`. */
  readonly sides: ReadonlyMap<string, Side>;
  /** New records left out, by `recordKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Records missing from the file that are removed from the map, by `recordKey`. */
  readonly removed: ReadonlySet<string>;
  /** Pairs that a person said are two different actors; `theirs` by its id on the map. */
  readonly different: readonly (readonly [theirs: ActorId, ours: ActorId])[];
}

export const NOTHING_SAID: UpdateChoices = {
  sides: new Map(),
  leftOut: new Set(),
  removed: new Set(),
  different: [],
};

/** Side that wins for a field: the person's choice, or the plan's default. */
export function sideOf(
  { sides }: Pick<UpdateChoices, 'sides'>,
  { table, id }: UpdatePlan['changed'][number],
  { field, byDefault }: ChangedField,
): Side {
  return sides.get(fieldKey(table, id, field)) ?? byDefault;
}
