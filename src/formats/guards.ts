/** What is refused before it can freeze the page or fill the memory. Shown in the messages as it stands here. */
export const LIMITS = {
  /** Of one file, in megabytes of 2^20 bytes. */
  megabytes: 50,
  /** Lines of data of one table, the header left out. */
  rows: 200_000,
  columns: 500,
  /** Characters of a label that are shown; the whole is kept. */
  labelShown: 80,
  /** Characters from which a name, or any other text, is said to be long. The second is what a workbook cell can hold. */
  longName: 1_000,
  longText: 32_767,
  /** Of a coordinate: beyond, a number is a slip or an attack. */
  farthest: 1e9,
} as const;

/** Size in megabytes, rounded up so that what is over a limit also reads as over it. */
export function megabytesOf(bytes: Uint8Array): number {
  return Math.ceil(bytes.length / 2 ** 20);
}
