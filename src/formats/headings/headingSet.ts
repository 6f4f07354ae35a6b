import { byCodeUnits } from '../../domain/folding';
import { columnKey } from './headings';

/** Returns the positions of the columns in alphabetical order of their headings. */
export function headingsInOrder(headings: readonly string[]): number[] {
  const keys = headings.map(columnKey);
  return headings.map((_, column) => column).sort((a, b) => byCodeUnits(keys[a] ?? '', keys[b] ?? '') || a - b);
}

/** Returns a fingerprint of headings, whatever their order, case and accents: other headings practically never share it. */
export function headingSet(headings: readonly string[]): string {
  const text = JSON.stringify(headings.map(columnKey).sort(byCodeUnits));
  // 32-bit FNV-1a, from two starting values. No secret depends on it.
  return [0x811c9dc5, 0x01000193].map((start) => hashed(text, start)).join('');
}

function hashed(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
