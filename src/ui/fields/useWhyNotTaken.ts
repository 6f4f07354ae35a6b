import { useApp, useMessages } from '../useApp';

/** Why the map accepts no edit now, shown beside the typed text; `null` while it accepts edits. Empty while the map is being opened. */
export function useWhyNotTaken(): string | null {
  const { desk, saving: words } = useMessages();
  const { readOnlyLong } = desk.saving;
  const { notice } = words.sent;
  const { day } = useMessages().vocabulary;
  return useApp(({ readOnly, saving, problem, sentOn }) => {
    if (!readOnly) return null;
    if (saving === 'failing') return words.failing[problem ?? 'other'];
    if (saving === 'sent') return notice(sentOn === null ? null : day(sentOn));
    return saving === 'readOnly' ? readOnlyLong : '';
  });
}
