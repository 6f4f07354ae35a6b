/**
 * Shape of each language, derived from the words of the first: the same keys, from the same facts, with any text. A sentence that is
 * missing, outdated or based on other facts does not compile.
 */
export type Sentences<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Said extends string ? string : Said
    : { readonly [Key in keyof Words]: Sentences<Words[Key]> };
