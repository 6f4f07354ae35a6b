/** The two pictures of a map: rings around an actor, or a free map. */
export const PICTURE_NAMES = ['circles', 'free'] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];
