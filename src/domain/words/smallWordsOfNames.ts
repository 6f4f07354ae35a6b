/** Small words inside surnames, from many languages, folded. "du" and "des" occur in names of persons and of organisations. */
export const SMALL_WORDS_OF_NAMES: ReadonlySet<string> = new Set(
  "de d' du des la le les l' van von der den ten ter zu zum da das do dos di del della dal el al ben bin ibn ould ait st saint sainte mac mc o' y e san nee".split(
    ' ',
  ),
);
