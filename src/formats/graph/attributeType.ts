/** Numbers that other programs read as we wrote them: no sign but a minus, no zero in front, no comma. */
const WHOLE = /^-?(?:0|[1-9]\d{0,8})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;

/** The type that GEXF and GraphML give an attribute of which these are all values. */
export function attributeType(values: readonly string[]): 'integer' | 'double' | 'string' {
  if (values.length === 0) return 'string';
  if (values.every((value) => WHOLE.test(value))) return 'integer';
  return values.every(isPlainNumber) ? 'double' : 'string';
}

/** True for a number that every program reads as the same one. */
export function isPlainNumber(text: string): boolean {
  return DECIMAL.test(text) && Number.isFinite(Number(text));
}
