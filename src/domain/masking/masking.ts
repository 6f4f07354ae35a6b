/** Whose names are replaced by pseudonyms in front of a room. */
export const MASKINGS = ['nobody', 'persons', 'everybody'] as const;
export type Masking = (typeof MASKINGS)[number];
