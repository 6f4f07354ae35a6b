import type { Message } from '../../formats/message';
import type { CopyHead } from '../../platform/copies/mapCopies';
import type { Loss } from '../../platform/copies/takeStock';
import { momentText } from '../../platform/moment';
import type { SavingNotice } from '../../store/savingSlice';

export function noticesOf(messages: readonly Message[], title: string): SavingNotice[] {
  return messages.flatMap(({ code, row, value }): SavingNotice[] => {
    if (code !== 'JOURNAL_GAP' && code !== 'JOURNAL_SKIPPED' && code !== 'SNAPSHOT_FALLBACK') return [];
    const moment = typeof value === 'string' ? { moment: value } : {};
    return [{ code, title, ...moment, ...(row === undefined ? {} : { entry: row }) }];
  });
}

export function lossNotice({ code, head }: Loss): SavingNotice {
  return { code, title: head.title, actors: head.actors, moment: momentText(head.at) };
}

/** Notice for a map found missing while the browser does not open its database. */
export function unreachedNotice(loss: Loss): SavingNotice {
  const notice = lossNotice(loss);
  return loss.code === 'goneFromBrowser' || loss.code === 'waitsForRoom' ? { ...notice, code: 'outOfReach' } : notice;
}

export function restoredNotice(head: CopyHead): SavingNotice {
  return lossNotice({ code: 'restoredFromCopy', head });
}
