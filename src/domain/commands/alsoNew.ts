import type { Actor } from '../actor';
import type { MapDocument } from '../mapDocument';
import { withRecord } from '../tables';
import type { Theme } from '../themes/theme';
import { addActor } from './actors';

/** Records that a command refers to and that are not on the map yet: added in the same step. */
export interface AlsoNew {
  readonly themes?: readonly Theme[];
  readonly actors?: readonly Actor[];
}

/** Returns the document with these added. Skips a taken id or a blank name. */
export function withAlsoNew(document: MapDocument, { themes = [], actors = [] }: AlsoNew = {}): MapDocument {
  let next = document;
  for (const theme of themes) {
    const label = theme.label.trim();
    if (!next.themes.has(theme.id) && label !== '') next = withRecord(next, 'themes', theme.id, { ...theme, label });
  }
  return actors.reduce((before, actor) => addActor.run(before, { actor }), next);
}
