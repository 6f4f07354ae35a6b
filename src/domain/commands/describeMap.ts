import { defineCommand } from '../command';
import type { MapInfo } from '../mapDocument';
import { type Patch, patched } from '../tables';

/** Changes what is said of the whole map: title, question, beneficiary, officer, perimeter, retention… */
export const describeMap = defineCommand(
  'describeMap',
  'amend',
  (document, { patch }: { readonly patch: Patch<MapInfo> }) => {
    for (const id of [patch.beneficiary, patch.officer])
      if (id !== undefined && !document.actors.has(id)) return document;
    if (patch.title !== undefined && patch.title.trim() === '') return document;
    const info = patched(document.info, patch);
    return info === document.info ? document : { ...document, info };
  },
  ({ patch }) => Object.keys(patch).join(' '),
);
