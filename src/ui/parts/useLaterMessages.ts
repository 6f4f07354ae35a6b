import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { LaterMessages } from '../../i18n/messages';
import { useApp } from '../useApp';

/** Returns messages that load after the first picture, which must not use them. */
export function useLaterMessages(): LaterMessages {
  return LATER_MESSAGES[useApp((state) => state.language)];
}
