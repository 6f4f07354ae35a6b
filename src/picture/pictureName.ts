/** Two pictures of one map: rings around somebody, or a map. */
export const PICTURE_NAMES = ['circles', 'free'] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];
