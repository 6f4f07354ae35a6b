/** French, English, then other forms: feminine and plural forms that the endings do not explain, and synonyms. */
export type Words<Value extends string> = Readonly<Record<Value, readonly [fr: string, en: string, ...also: string[]]>>;
