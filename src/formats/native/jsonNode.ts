/** A value of a JSON file, with its index in the text. Objects are Maps: a key `__proto__` is a key like any other. */
export type JsonNode =
  | JsonObject
  | JsonList
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** As written: `9007199254740993` and `1.50` keep all their digits. */
  | { readonly kind: 'number'; readonly raw: string; readonly at: number }
  | { readonly kind: 'flag'; readonly value: boolean; readonly at: number }
  | { readonly kind: 'null'; readonly at: number };

export interface JsonObject {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, JsonNode>;
  readonly at: number;
}

export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
  readonly at: number;
}
