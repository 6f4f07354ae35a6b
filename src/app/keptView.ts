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

/** What a link to the app says of its language: `index.html?lang=en`. */
const ASKED = 'lang';

/**
 * How this window starts: language, background and lock as left last time; at first the browser's language. A link that names a
 * language comes before both: whoever follows "Try it" on the English page has just chosen English, and what is kept may be no
 * choice at all but the browser's language of another day.
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

/** The language that the address names, when it is one of ours. */
export function languageAsked(search: string): Language | undefined {
  return languageCalled(new URLSearchParams(search).get(ASKED));
}

/** The first of ours that the browser asks for; French when it asks for neither. */
export function languageOf(asked: readonly string[]): Language {
  const found = asked.map((tag) => LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]));
  return found.find((one) => one !== undefined) ?? 'fr';
}

/** Keeps language, background and lock on this machine, and puts the background on the page. Returns how to stop. */
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

/** The link has been followed: a reload, or a bookmark of this page, speaks the language that was chosen since. */
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
    // Whatever is there is no choice of ours: start as new.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
