import type { AppStore } from '../store/appStore';

/** The sample follows the window's language: a change opens the other language's file, as it was left. */
export function speakSample(store: AppStore, openSample: () => void): () => void {
  let { language } = store.getState();
  return store.subscribe((state) => {
    if (state.language === language) return;
    language = state.language;
    if (state.document.info.sample) openSample();
  });
}
