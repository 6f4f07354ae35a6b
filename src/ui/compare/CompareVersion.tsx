import { type KeptVersion, useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';

/** Compares the open map with one of its earlier versions. */
export function CompareVersion({ version }: { readonly version: KeptVersion }) {
  const messages = useMessages().compare;
  const { compareVersion } = useServices();
  const language = useApp((state) => state.language);
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const moment = version.at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <button
      type="button"
      className={controls.button}
      onClick={() => compareVersion(version.id, messages.versionOf(moment))}
    >
      {messages.compare}
    </button>
  );
}
