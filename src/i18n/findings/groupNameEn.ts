import type { GroupName } from '../../analysis/groupNames/groupNames';
import type { MapDocument } from '../../domain/mapDocument';
import { capitalised } from '../capitals';
import { vocabularyEn } from '../vocabulary/en';
import { manyOf } from '../vocabulary/manyOf';
import { wordFor } from '../vocabulary/wordFor';
import { briefName, nameOf, themeLabel } from './named';

/** Name of a group: what its members share, or its member with most ties in it. */
export function groupNameEn(name: GroupName, document: MapDocument): string {
  const text = unnumbered(name, document);
  return name.number === undefined ? text : `${text} (${name.number})`;
}

function unnumbered(name: GroupName, document: MapDocument): string {
  if (name.code === 'around') return `Around ${briefName(document, name.actor)}`;
  if (name.code === 'theme') return capitalised(themeLabel(document, name.theme));
  if ('actor' in name) return nameOf(document, name.actor);
  if (name.code === 'family') return capitalised(wordFor(vocabularyEn.families, name.text));
  if (name.code === 'profile') return capitalised(manyOf(vocabularyEn.profiles, name.text));
  return name.code === 'kind' ? capitalised(name.text) : name.text;
}
