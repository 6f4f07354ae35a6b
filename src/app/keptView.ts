import type { Day } from '../domain/brand';
import { LANGUAGES, type Language } from '../i18n/language';
import { deviceTexts } from '../platform/safeStorage';
import type { AppStore } from '../store/appStore';
import type { ColourScheme } from '../store/viewSlice';

const KEY = 'maillon.view';

interface KeptView {
  readonly language?: unknown;
  readonly colourScheme?: unknown;
  readonly locked?: unknown;
}

/** Parameter that names the language in a link to the app: `index.html?lang=en`. */
const ASKED = 'lang';

/**
 * Initial view of this window: language, background and lock as last left; at first, the browser's language. A link that names a language
 * wins over both: a person who follows "Try it" on the English page has just chosen English, and the stored value may only be the
 * browser's language of another day.
 */
export function startingView(today: Day): {
  language: Language;
  colourScheme: ColourScheme;
  locked: boolean;
  today: Day;
} {
  const kept = readKept();
  const language = languageAsked(location.search) ?? languageCalled(kept.language) ?? languageOf(navigator.languages);
  const colourScheme = (['light', 'dark', 'auto'] as const).find((one) => one === kept.colourScheme) ?? 'light';
  return { language, colourScheme, locked: kept.locked === true, today };
}

const languageCalled = (name: unknown) => LANGUAGES.find((one) => one === name);

/** Language named in the address, when it is one of ours. */
export function languageAsked(search: string): Language | undefined {
  return languageCalled(new URLSearchParams(search).get(ASKED));
}

/** First of our languages that the browser asks for; French when it asks for neither. */
export function languageOf(asked: readonly string[]): Language {
  const found = asked.map((tag) => LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]));
  return found.find((one) => one !== undefined) ?? 'fr';
}

/** Stores language, background and lock on this machine, and applies the background to the page. Returns a function that stops it. */
export function keepView(store: AppStore): () => void {
  const apply = () => {
    const { language, colourScheme, locked } = store.getState();
    document.documentElement.dataset.scheme = colourScheme;
    document.documentElement.lang = language;
    // Private windows may refuse: the choice then lasts as long as the window.
    deviceTexts.setItem(KEY, JSON.stringify({ language, colourScheme, locked }));
  };
  apply();
  forgetAsked();
  let last = store.getState();
  return store.subscribe((state) => {
    const isKept = (['language', 'colourScheme', 'locked'] as const).every((field) => state[field] === last[field]);
    if (!isKept) apply();
    last = state;
  });
}

/** Removes the parameter once used: a reload or a bookmark of this page uses the language chosen since. */
function forgetAsked(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(ASKED)) return;
  address.searchParams.delete(ASKED);
  history.replaceState(history.state, '', address);
}

function readKept(): KeptView {
  try {
    const value: unknown = JSON.parse(deviceTexts.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    // The stored text is not ours: start as new.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
