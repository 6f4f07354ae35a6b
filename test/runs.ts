/** `npm run soak`: the long forms, for a night. */
export const SOAK = process.env.MAILLON_SOAK === '1';

/** How many cases are drawn: a few in `npm test`, whose cases are the same each time; the many in the soak. */
export const runs = (usual: number, inTheSoak: number): number => (SOAK ? inTheSoak : usual);
