import { defineCommand } from '../command';
import type { Introduction } from '../introduction';
import { withRecord } from '../tables';

/** Records that two actors are put in touch, or changes what is noted of it. Nobody is introduced to themselves. */
export const recordIntroduction = defineCommand(
  'recordIntroduction',
  'record',
  (document, { introduction }: { readonly introduction: Introduction }) => {
    const { id, a, b, madeBy } = introduction;
    const { actors } = document;
    if (a === b || !actors.has(a) || !actors.has(b)) return document;
    if (madeBy !== undefined && !actors.has(madeBy)) return document;
    return document.introductions.get(id) === introduction
      ? document
      : withRecord(document, 'introductions', id, introduction);
  },
);
