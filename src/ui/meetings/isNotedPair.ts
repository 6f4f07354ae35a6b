import type { GuestPair } from '../../analysis/meetings/acquaintances';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';

/** True when it is noted that the two met there: an introduction by a meeting space, under the title of the meeting. */
export function isNotedPair(
  introductions: MapDocument['introductions'],
  { title }: Meeting,
  [one, other]: GuestPair,
): boolean {
  for (const { a, b, means, subject } of introductions.values()) {
    if (means !== 'meetingSpace' || subject !== title) continue;
    if ((a === one && b === other) || (a === other && b === one)) return true;
  }
  return false;
}
