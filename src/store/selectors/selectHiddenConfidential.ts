import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { AppState } from '../appStore';

/** How many confidential ties are out of the map while a room watches; 0 while none does. */
export function selectHiddenConfidential({ projecting, roomFollows, document }: AppState): number {
  return projecting || roomFollows ? confidentialTies(document) : 0;
}

/** How many ties of a map were said in confidence. */
export function confidentialTies({ ties }: Pick<MapDocument, 'ties'>): number {
  return counted(ties);
}

const counted = rememberedFor((ties: MapDocument['ties']): number => {
  let count = 0;
  for (const tie of ties.values()) if (tie.confidential) count++;
  return count;
});
