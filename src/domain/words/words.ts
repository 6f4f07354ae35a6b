/** French, English, then other spellings: synonyms, and feminine and plural forms that the endings do not cover. */
export type Words<Value extends string> = Readonly<Record<Value, readonly [fr: string, en: string, ...also: string[]]>>;
