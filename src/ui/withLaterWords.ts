import { loadLaterLanguages } from '../i18n/loadLanguage';

/**
 * The same load, and the words that `LATER_MESSAGES` gives it: whatever the page imports later goes through here, or its first
 * sentence may not be there.
 */
export function withLaterWords<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), loadLaterLanguages()]);
    return loaded;
  };
}
