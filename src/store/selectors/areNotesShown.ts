import type { AppState } from '../appStore';

/**
 * True when notes on the picture are readable for this audience. Behind pseudonyms no note leaves the desk, since free text may
 * name anybody.
 */
export function areNotesShown({ audience, masking }: Pick<AppState, 'audience' | 'masking'>): boolean {
  return audience === 'desk' || masking === 'nobody';
}
