import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import { theActorFr, toActorFr } from '../findings/withArticle';

/** Task of an introduction: one started for a gap by one of the means asks something of the actor it names. */
export function taskFr({ a, b, means, serves }: Introduction, document: MapDocument): string {
  const toWhom = toActorFr(document, b);
  if (means === 'call') return `Appeler ${theActorFr(document, b)}`;
  if (serves !== undefined) {
    if (means === 'testimony') return `Demander ${toWhom} de témoigner`;
    if (means === 'contribution') return `Demander ${toWhom} une contribution`;
    if (means === 'mobilisation') return `Demander ${toWhom} d’ouvrir son réseau`;
  }
  return `Présenter ${theActorFr(document, a)} ${toWhom}`;
}
