const DAY = 86_400_000;
/** Day 0 of Excel's two calendars, in days since 1970-01-01. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
/** 9999-12-31, the last day of a spreadsheet. */
const LAST_DAY_1900 = 2_958_465;

const DAY_FORMATS = [[14, 17] as const, [22, 22] as const, [27, 31] as const, [36, 36] as const, [50, 58] as const];
const TIME_FORMATS = [[18, 21] as const, [32, 35] as const, [45, 47] as const];

export type NumberLook = 'number' | 'day' | 'time' | { readonly digits: number };

/** Returns how a format shows numbers: as days, hours, a number of digits ("00000", a postal code), or as they are. */
export function lookOf(formatId: number, formatCode: string | undefined): NumberLook {
  if (formatCode === undefined) {
    const within = ([first, last]: readonly [number, number]) => formatId >= first && formatId <= last;
    return DAY_FORMATS.some(within) ? 'day' : TIME_FORMATS.some(within) ? 'time' : 'number';
  }
  const [positive = ''] = formatCode.split(';');
  if (/^0{2,}$/.test(positive)) return { digits: positive.length };
  // Quoted, escaped or bracketed parts (colour, currency, locale) do not belong to the pattern.
  const pattern = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general|standard/.test(pattern) || /[0#?].*[.,]?.*[0#?]/.test(pattern.replace(/[:s.]0+/g, ''))) return 'number';
  if (/[yd]|^[^hs]*m[^hs]*$/.test(pattern)) return 'day';
  return /[hs]/.test(pattern) ? 'time' : 'number';
}

/**
 * Returns the day of a serial number as `YYYY-MM-DD`, followed by ` HH:MM` (or `:SS`) unless it is midnight. `undefined` when there is no
 * such day: the 1900 calendar's day 60 (29 February 1900) never existed.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  if (serial < 0 || whole > LAST_DAY_1900 || (!from1904 && (whole === 60 || whole === 0))) return undefined;
  const days = from1904 ? whole + EPOCH_1904 : whole + EPOCH_1900 + (whole < 60 ? 1 : 0);
  const day = new Date(days * DAY).toISOString().slice(0, 10);
  const rest = seconds - whole * 86_400;
  return rest === 0 ? day : `${day} ${clock(rest)}`;
}

/** Returns hours as shown: "14:30". They go on beyond a day: "36:00". */
export function timeOfSerial(serial: number): string {
  return clock(Math.round(serial * 86_400));
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
