import { dayOfSerial, type NumberLook, timeOfSerial } from '../cells/serialDate';

export function booleanText(value: boolean): string {
  return value ? 'oui' : 'non';
}

/** Text of a number under its format; `undefined` when it is no number. Digits are never rounded away. */
export function numberText(raw: string, look: NumberLook, from1904: boolean): string | undefined {
  const trimmed = raw.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return undefined;
  if (look === 'day') return dayOfSerial(value, from1904) ?? plainNumber(trimmed, value);
  if (look === 'time' && value >= 0) return timeOfSerial(value);
  const plain = plainNumber(trimmed, value);
  return typeof look === 'object' && /^\d+$/.test(plain) ? plain.padStart(look.digits, '0') : plain;
}

/** Keeps whole numbers as written, and gives others in the shortest form of the same number. */
function plainNumber(raw: string, value: number): string {
  return /^-?\d+$/.test(raw) ? raw : String(value);
}

/** Text of a workbook cell: `_x000D_` stands for a character that XML could not hold. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
