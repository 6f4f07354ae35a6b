import type { ActorId } from '../../domain/brand';
import type { Coverage, RecordPlace } from '../../domain/coverage';
import type { MapDocument } from '../../domain/mapDocument';
import type { TranslatedMap } from '../join/translatedMap';
import type { EditedHere } from './editedHere';
import type { FieldDifference } from './fieldDifferences';
import type { AskedActor } from './matchActors';
import type { UpdatedTable } from './updatedTable';

/** Whose word stands for a field. */
export type Side = 'map' | 'file';

/** One field that is said otherwise, and whose word stands as long as nobody says. */
export interface ChangedField extends FieldDifference {
  readonly byDefault: Side;
  /** Why it is not simply the file's. */
  readonly because?: 'writtenHere' | 'blankInFile' | 'sameName';
}

export interface ChangedRecord {
  readonly table: UpdatedTable;
  /** Its id on the map. */
  readonly id: string;
  readonly fields: readonly ChangedField[];
}

/** A record that came, or one that is gone. */
export interface UpdatedRecord {
  readonly table: UpdatedTable;
  readonly id: string;
}

/** What a newer file says otherwise than the map. */
export interface UpdatePlan {
  /** All that the file holds, in ids of the map; what is new has its own. */
  readonly told: TranslatedMap;
  readonly asked: readonly (AskedActor & { readonly inFile: ActorId })[];
  readonly added: readonly UpdatedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly gone: readonly UpdatedRecord[];
  /** Actors that are in both. */
  readonly known: number;
  /** Where new and changed records stand in the file, by `recordKey`. */
  readonly places: ReadonlyMap<string, RecordPlace>;
}

/** What a plan is made from. */
export interface UpdateSources {
  readonly open: MapDocument;
  readonly other: MapDocument;
  /** Absent: the file is a map of ours. */
  readonly coverage: Coverage | undefined;
  readonly edited: EditedHere;
  /** What a person said of actors, by their ids in the file; `null`: nobody of the map. */
  readonly said: ReadonlyMap<ActorId, ActorId | null>;
  readonly newId: () => string;
}

/** True when the file brings nothing: all that it says is on the map, and nothing is missing from it. */
export function isEmptyPlan({ added, changed, gone, asked }: UpdatePlan): boolean {
  return added.length + changed.length + gone.length + asked.length === 0;
}
