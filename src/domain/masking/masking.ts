/** Whose names are replaced by pseudonyms in front of a room; `persons`: every actor not known to be an organisation. */
export const MASKINGS = ['nobody', 'persons', 'everybody'] as const;
export type Masking = (typeof MASKINGS)[number];
