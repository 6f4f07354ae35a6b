import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf } from '../findings/named';

/** English counterpart of `taskFr`. */
export function taskEn({ a, b, means, serves }: Introduction, document: MapDocument): string {
  const who = nameOf(document, b);
  if (means === 'call') return `Call ${who}`;
  if (serves !== undefined) {
    if (means === 'testimony') return `Ask ${who} to speak`;
    if (means === 'contribution') return `Ask ${who} for a contribution`;
    if (means === 'mobilisation') return `Ask ${who} to open their network`;
  }
  return `Introduce ${nameOf(document, a)} to ${who}`;
}
