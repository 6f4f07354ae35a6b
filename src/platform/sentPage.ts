import type { Day } from '../domain/brand';

/** Id of the element that holds the map in a sent page. */
const SENT_ID = 'sent-map';
const SENT = new RegExp(`<script type="application/json" id="${SENT_ID}"[^>]*>[^<]*</script>\\n?`, 'u');

/** The single file as a script next to the app, which may run its own scripts but fetch nothing: see cli/build/oneFile. */
const MODULE = 'Maillon.page.js';

/** Text of the single file, when this page is it. Taken before anything is drawn in it: its policy names its parts by hash. */
const ownPage = import.meta.env.MODE === 'onefile' ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** A map received as a page. */
export interface SentMap {
  /** Same text as in the map's own file. */
  readonly text: string;
  /** When it was made; absent if it was removed from the page. */
  readonly on?: Day;
}

/** Map contained in this page; null when the page is the app alone. */
export function sentMap(page: Pick<Document, 'getElementById'>): SentMap | null {
  const element = page.getElementById(SENT_ID);
  if (!element) return null;
  const on = /^\d{4}-\d{2}-\d{2}$/u.exec(element.dataset.on ?? '')?.[0];
  return { text: element.textContent, ...(on === undefined ? {} : { on: on as Day }) };
}

/** The single file without a map; null when the file next to the app cannot be loaded. */
export async function blankPage(): Promise<string | null> {
  if (ownPage !== null) return ownPage.replace(SENT, '');
  const address = new URL(MODULE, document.baseURI).href;
  const module: { readonly default: string } | null = await import(/* @vite-ignore */ address).catch(() => null);
  return module?.default ?? null;
}

/** The single file with a map in it, titled after the map. Data only: nothing in a map can close its element or run. */
export function pageWithMap(blank: string, title: string, { text, on }: SentMap): string {
  const data = `<script type="application/json" id="${SENT_ID}" data-on="${on ?? ''}">${text.replaceAll('<', '\\u003c')}</script>\n`;
  // Last occurrence: the script before it may contain the same text.
  const end = blank.lastIndexOf('</body>');
  const called = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `${blank.slice(0, end)}${data}${blank.slice(end)}`.replace(
    /<title>[^<]*<\/title>/u,
    () => `<title>${called}</title>`,
  );
}
