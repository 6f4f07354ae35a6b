import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf } from '../findings/named';

/** What is to be done of an introduction: begun for a gap by one of the means, it asks something of the one it names. */
export function taskFr({ a, b, means, serves }: Introduction, document: MapDocument): string {
  const who = nameOf(document, b);
  if (means === 'call') return `Appeler ${who}`;
  if (serves !== undefined) {
    if (means === 'testimony') return `Demander à ${who} de témoigner`;
    if (means === 'contribution') return `Demander à ${who} une contribution`;
    if (means === 'mobilisation') return `Demander à ${who} d’ouvrir son réseau`;
  }
  return `Présenter ${nameOf(document, a)} à ${who}`;
}
