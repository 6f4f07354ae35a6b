/** `npm run soak`: the long forms, for a night. */
export const SOAK = process.env.MAILLON_SOAK === '1';

/** How many cases are drawn: a few in `npm test`, whose cases are the same each time; the many in the soak. */
export const runs = (usual: number, inTheSoak: number): number => (SOAK ? inTheSoak : usual);

/**
 * Of the forms of one test, in several languages and on several screens, every other one, from the `turn`th: files take turns,
 * so that each form is seen somewhere. The soak takes all of them.
 */
export const inTurn = <Form>(forms: readonly Form[], turn: 0 | 1): readonly Form[] =>
  forms.filter((_, place) => SOAK || place % 2 === turn);
