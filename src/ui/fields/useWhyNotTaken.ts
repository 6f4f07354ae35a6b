import { useApp, useMessages } from '../useApp';

/** Why the map takes no edit now, to be said beside what was typed; `null` while it does. Empty: it is being opened. */
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
