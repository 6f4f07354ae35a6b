import type { ActorId } from '../../domain/brand';
import type { Coverage, RecordPlace } from '../../domain/coverage';
import type { MapDocument } from '../../domain/mapDocument';
import type { TranslatedMap } from '../join/translatedMap';
import type { EditedHere } from './editedHere';
import type { FieldDifference } from './fieldDifferences';
import type { AskedActor } from './matchActors';
import type { UpdatedTable } from './updatedTable';

export type Side = 'map' | 'file';

/** A field that differs, with the side that wins by default. */
export interface ChangedField extends FieldDifference {
  readonly byDefault: Side;
  readonly because?: 'writtenHere' | 'blankInFile' | 'sameName';
}

export interface ChangedRecord {
  readonly table: UpdatedTable;
  /** Id on the map. */
  readonly id: string;
  readonly fields: readonly ChangedField[];
}

/** A new record, or a missing one. */
export interface UpdatedRecord {
  readonly table: UpdatedTable;
  readonly id: string;
}

export interface UpdatePlan {
  /** Content of the file in ids of the map; new records have ids of their own. */
  readonly told: TranslatedMap;
  readonly asked: readonly (AskedActor & { readonly inFile: ActorId })[];
  readonly added: readonly UpdatedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly gone: readonly UpdatedRecord[];
  readonly known: number;
  /** Places in the file of new and changed records, by `recordKey`. */
  readonly places: ReadonlyMap<string, RecordPlace>;
}

export interface UpdateSources {
  readonly open: MapDocument;
  readonly other: MapDocument;
  /** `undefined`: the file is a map of this program. */
  readonly coverage: Coverage | undefined;
  readonly edited: EditedHere;
  /** What a person said of actors, by their ids in the file; `null`: not on the map. */
  readonly said: ReadonlyMap<ActorId, ActorId | null>;
  readonly newId: () => string;
}

export function isEmptyPlan({ added, changed, gone, asked }: UpdatePlan): boolean {
  return added.length + changed.length + gone.length + asked.length === 0;
}
