import { record } from './codec';
import { COPY_FIELDS, type WrittenCopy } from './writtenCopy';
import { snapshotTable, type WrittenSnapshot } from './writtenSnapshot';

export interface WrittenFile extends WrittenCopy {
  readonly snapshots: readonly WrittenSnapshot[];
}

// The private part comes last, since a person may leave it out.
const { private: privateField, ...fields } = COPY_FIELDS;

export const fileCodec = record<WrittenFile>({
  ...fields,
  snapshots: { presence: 'list', codec: snapshotTable },
  private: privateField,
});
