import type { Actor } from '../actor';
import type { MapDocument } from '../mapDocument';
import { withRecord } from '../tables';
import type { Theme } from '../themes/theme';
import { addActor } from './actors';

/** What a record names and the map has not yet: it comes with it, in the same step. */
export interface AlsoNew {
  readonly themes?: readonly Theme[];
  readonly actors?: readonly Actor[];
}

/** The document with these too. Nothing to do for an id that is taken or a blank name. */
export function withAlsoNew(document: MapDocument, { themes = [], actors = [] }: AlsoNew = {}): MapDocument {
  let next = document;
  for (const theme of themes) {
    const label = theme.label.trim();
    if (!next.themes.has(theme.id) && label !== '') next = withRecord(next, 'themes', theme.id, { ...theme, label });
  }
  return actors.reduce((before, actor) => addActor.run(before, { actor }), next);
}
