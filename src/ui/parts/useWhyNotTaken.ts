import { useApp, useMessages } from '../useApp';

/** Why the map takes no edit now, to be said beside what was typed; `null` while it does. Empty: it is being opened. */
export function useWhyNotTaken(): string | null {
  const { desk, saving: words } = useMessages();
  const { readOnlyLong } = desk.saving;
  return useApp(({ readOnly, saving, problem }) => {
    if (!readOnly) return null;
    if (saving === 'failing') return words.failing[problem ?? 'other'];
    return saving === 'readOnly' ? readOnlyLong : '';
  });
}
