/** Numbers that other programs read as written: no sign but a minus, no leading zero, no comma. */
const WHOLE = /^-?(?:0|[1-9]\d{0,8})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;

/** Type of an attribute in GEXF and GraphML, from all its values. */
export function attributeType(values: readonly string[]): 'integer' | 'double' | 'string' {
  if (values.length === 0) return 'string';
  if (values.every((value) => WHOLE.test(value))) return 'integer';
  return values.every(isPlainNumber) ? 'double' : 'string';
}

export function isPlainNumber(text: string): boolean {
  return DECIMAL.test(text) && Number.isFinite(Number(text));
}
