import type { Language } from '../i18n/language';
import { EMBEDDED_FONT } from './embeddedFont';
import { type Markup, markup, textOf } from './markup';
import { pageHead } from './pageHead';
import { PAGE_STYLE, paperRule, SHEET_MARGIN, SHEET_STYLE } from './sheetStyle';

/** Nothing runs and nothing is fetched, which the browser enforces. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** Sheets as a standalone HTML page: no script, no link, pictures embedded. UTF-8. */
export function htmlPage(title: string, language: Language, sheets: readonly Markup[]): string {
  const style = [
    EMBEDDED_FONT,
    PAGE_STYLE,
    paperRule({ name: 'a4', orientation: 'portrait' }, SHEET_MARGIN),
    SHEET_STYLE,
  ].join('\n');
  const page = markup(
    'html',
    { lang: language },
    pageHead(title, POLICY, style),
    markup('body', {}, sheetsMarkup(sheets)),
  );
  return `<!doctype html>\n${textOf(page)}\n`;
}

export function sheetsMarkup(sheets: readonly Markup[]): Markup {
  return markup('main', { class: 'sheets' }, sheets);
}
