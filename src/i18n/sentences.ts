/**
 * The shape that each language has, from the words of the first: the same keys, made from the same facts, with any text. So a
 * sentence that is missing, stale or made from other facts does not compile.
 */
export type Sentences<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Said extends string ? string : Said
    : { readonly [Key in keyof Words]: Sentences<Words[Key]> };
