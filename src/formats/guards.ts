/** Limits beyond which a file is refused, before it can freeze the page or fill the memory. Messages quote these numbers. */
export const LIMITS = {
  /** Size of one file, in megabytes of 2^20 bytes. */
  megabytes: 50,
  /** Data rows of one table, header excluded. */
  rows: 200_000,
  columns: 500,
  /** Characters of a label that are shown; the label itself is kept whole. */
  labelShown: 80,
  /** Lengths from which a name, or any other text, is reported as long. The second is the capacity of a workbook cell. */
  longName: 1_000,
  longText: 32_767,
  /** Largest coordinate: a greater number is a mistake or an attack. */
  farthest: 1e9,
} as const;

/** Size in megabytes, rounded up so that a size over a limit also reads as over it. */
export function megabytesOf(bytes: Uint8Array): number {
  return Math.ceil(bytes.length / 2 ** 20);
}
