import { loadLaterLanguages } from '../i18n/loadLanguage';

/**
 * Wraps a load so that the words of `LATER_MESSAGES` load with it. Everything the page imports later must go through here, or its first
 * sentence may be missing.
 */
export function withLaterWords<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), loadLaterLanguages()]);
    return loaded;
  };
}
