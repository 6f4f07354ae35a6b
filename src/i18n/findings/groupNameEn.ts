import type { GroupName } from '../../analysis/groupNames/groupNames';
import type { MapDocument } from '../../domain/mapDocument';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { capitalised, nameOf } from './named';

/** A group by what its members share, or by the one with most contacts. */
export function groupNameEn(name: GroupName, document: MapDocument): string {
  const text = unnumbered(name, document);
  return name.number === undefined ? text : `${text} (${name.number})`;
}

function unnumbered(name: GroupName, document: MapDocument): string {
  switch (name.code) {
    case 'given':
    case 'territory':
      return name.text;
    case 'kind':
      return capitalised(name.text);
    case 'family':
      return capitalised(wordFor(vocabularyEn.families, name.text));
    case 'network':
    case 'only':
      return nameOf(document, name.actor);
    case 'around':
      return `Around ${nameOf(document, name.actor)}`;
  }
}
