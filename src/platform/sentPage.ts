import type { Day } from '../domain/brand';

/** Of the element that a sent page has its map in. */
const SENT_ID = 'sent-map';
const SENT = new RegExp(`<script type="application/json" id="${SENT_ID}"[^>]*>[^<]*</script>\\n?`, 'u');

/** The single file as a script beside the app, which may start scripts of its own and fetch nothing: see cli/build/oneFile. */
const MODULE = 'Maillon.page.js';

/** Text of the single file, when this is it. Taken as it came, before anything is drawn in it: its policy names its parts by hash. */
const ownPage = import.meta.env.MODE === 'onefile' ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** A map that somebody sent as a page. */
export interface SentMap {
  /** As in the map's own file. */
  readonly text: string;
  /** When it was made; absent where somebody took that off. */
  readonly on?: Day;
}

/** The map that came with this page; `null` where the page is the app alone. */
export function sentMap(page: Pick<Document, 'getElementById'>): SentMap | null {
  const element = page.getElementById(SENT_ID);
  if (!element) return null;
  const on = /^\d{4}-\d{2}-\d{2}$/u.exec(element.dataset.on ?? '')?.[0];
  return { text: element.textContent, ...(on === undefined ? {} : { on: on as Day }) };
}

/** The single file without a map in it; `null` when it is beside the app and cannot be reached. */
export async function blankPage(): Promise<string | null> {
  if (ownPage !== null) return ownPage.replace(SENT, '');
  const address = new URL(MODULE, document.baseURI).href;
  const module: { readonly default: string } | null = await import(/* @vite-ignore */ address).catch(() => null);
  return module?.default ?? null;
}

/** The single file with a map in it, that its window is called by. Data only: nothing in a map can end its element, or run. */
export function pageWithMap(blank: string, title: string, { text, on }: SentMap): string {
  const data = `<script type="application/json" id="${SENT_ID}" data-on="${on ?? ''}">${text.replaceAll('<', '\\u003c')}</script>\n`;
  // The script before it may well hold the words of this ending.
  const end = blank.lastIndexOf('</body>');
  const called = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `${blank.slice(0, end)}${data}${blank.slice(end)}`.replace(
    /<title>[^<]*<\/title>/u,
    () => `<title>${called}</title>`,
  );
}
