import { isRefusal } from '../../platform/journal/storedRecords';
import type { Saving } from './saving';

export async function restoredVersion(
  saving: Pick<Saving, 'readVersion' | 'restoreVersion'>,
  version: string,
): Promise<'done' | 'unreadable' | 'refused'> {
  try {
    if ((await saving.readVersion(version)) === null) return 'unreadable';
    return (await saving.restoreVersion(version)) ? 'done' : 'refused';
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return 'refused';
  }
}
