import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { AppState } from '../appStore';

/** Number of confidential ties hidden because a room watches; 0 when none does. */
export function selectHiddenConfidential({ projecting, roomFollows, document }: AppState): number {
  return projecting || roomFollows ? confidentialTies(document) : 0;
}

export function confidentialTies({ ties }: Pick<MapDocument, 'ties'>): number {
  return counted(ties);
}

const counted = rememberedFor((ties: MapDocument['ties']): number => {
  let count = 0;
  for (const tie of ties.values()) if (tie.confidential) count++;
  return count;
});
