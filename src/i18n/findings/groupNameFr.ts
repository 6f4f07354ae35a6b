import type { GroupName } from '../../analysis/groupNames/groupNames';
import type { MapDocument } from '../../domain/mapDocument';
import { vocabularyFr } from '../vocabulary/fr';
import { wordFor } from '../vocabulary/wordFor';
import { capitalised, nameOf } from './named';

/** A group by what its members share, or by the one with most contacts. */
export function groupNameFr(name: GroupName, document: MapDocument): string {
  const text = unnumbered(name, document);
  return name.number === undefined ? text : `${text} (${name.number})`;
}

function unnumbered(name: GroupName, document: MapDocument): string {
  if (name.code === 'around') return `Autour ${ofFr(nameOf(document, name.actor))}`;
  if ('actor' in name) return nameOf(document, name.actor);
  if (name.code === 'family') return capitalised(wordFor(vocabularyFr.families, name.text));
  return name.code === 'kind' ? capitalised(name.text) : name.text;
}

/** "de Léa", "d’Anne". A mute h is not told from the other one: none is elided. */
export function ofFr(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûüœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
