import type { AppStore } from '../store/appStore';

/** The sample speaks the language of the window: another language opens its other file, as it was left. */
export function speakSample(store: AppStore, openSample: () => void): () => void {
  let { language } = store.getState();
  return store.subscribe((state) => {
    if (state.language === language) return;
    language = state.language;
    if (state.document.info.sample) openSample();
  });
}
