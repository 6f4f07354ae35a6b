import { byCodeUnits } from '../../domain/folding';
import { columnKey } from './headings';

/** Positions of the columns by the alphabetical order of their headings. */
export function headingsInOrder(headings: readonly string[]): number[] {
  const keys = headings.map(columnKey);
  return headings.map((_, column) => column).sort((a, b) => byCodeUnits(keys[a] ?? '', keys[b] ?? '') || a - b);
}

/** A fingerprint of headings, whatever their order, case and accents: the same for the same, as good as never for others. */
export function headingSet(headings: readonly string[]): string {
  const text = JSON.stringify(headings.map(columnKey).sort(byCodeUnits));
  // FNV-1a of 32 bits, from two starts. No secret depends on it.
  return [0x811c9dc5, 0x01000193].map((start) => hashed(text, start)).join('');
}

function hashed(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
