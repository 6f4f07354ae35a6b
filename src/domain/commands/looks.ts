import type { LookId } from '../brand';
import type { SavedLook } from '../looks/savedLook';
import { withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

/** Saves a look under a name, or changes a saved one. Does nothing when the name is blank. */
export const keepLook = defineCommand('keepLook', 'record', (document, { saved }: { readonly saved: SavedLook }) => {
  const name = saved.name.trim();
  if (name === '' || JSON.stringify(document.looks.get(saved.id)) === JSON.stringify({ ...saved, name }))
    return document;
  return withRecord(document, 'looks', saved.id, { ...saved, name });
});

export const removeLook = defineCommand('removeLook', 'record', (document, { id }: { readonly id: LookId }) =>
  withoutRecords(document, 'looks', [id]),
);
