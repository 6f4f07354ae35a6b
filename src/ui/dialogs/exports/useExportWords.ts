import type { ExportingMessages } from '../../../i18n/exporting/fr';
import type { Messages } from '../../../i18n/messages';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useMessages } from '../../useApp';

export function useExportWords(): Messages['dialogs']['exports'] & ExportingMessages {
  return { ...useMessages().dialogs.exports, ...useLaterMessages().exporting };
}
