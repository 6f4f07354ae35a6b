import { defineCommand } from '../command';
import { withRecord } from '../tables';
import type { Testimony } from '../testimony';

/** Records what an actor can tell of, or changes it. */
export const recordTestimony = defineCommand(
  'recordTestimony',
  'record',
  (document, { testimony }: { readonly testimony: Testimony }) => {
    if (!document.actors.has(testimony.person)) return document;
    if (testimony.action !== undefined && !document.actions.has(testimony.action)) return document;
    if (testimony.themes.some((theme) => !document.themes.has(theme))) return document;
    return withRecord(document, 'testimonies', testimony.id, testimony);
  },
);
