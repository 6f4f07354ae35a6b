import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { LaterMessages } from '../../i18n/messages';
import { useApp } from '../useApp';

/** Sentences of what is loaded after the first picture; nothing of the first picture may ask for them. */
export function useLaterMessages(): LaterMessages {
  return LATER_MESSAGES[useApp((state) => state.language)];
}
