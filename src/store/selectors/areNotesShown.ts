import type { AppState } from '../appStore';

/**
 * Whether notes on the picture can be read where this state is shown: behind pseudonyms none leaves the desk, since a text that
 * people wrote freely may name anybody.
 */
export function areNotesShown({ audience, masking }: Pick<AppState, 'audience' | 'masking'>): boolean {
  return audience === 'desk' || masking === 'nobody';
}
