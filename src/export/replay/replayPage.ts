import { countDayless } from '../../domain/replay/knownDays';
import { type Language, MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { MeasureText } from '../../picture/labels/textWidth';
import { FONT_FAMILY, TEXT_RULE } from '../../picture/marks/shape';
import { THEMES } from '../../picture/marks/theme';
import { legendShapes } from '../../picture/paper/legendShapes';
import type { PictureName } from '../../picture/pictureName';
import { EMBEDDED_FONT } from '../embeddedFont';
import { type Markup, markup, textOf } from '../markup';
import { pageHead } from '../pageHead';
import { pageShapes, type TwoThemes } from './pageShapes';
import { type ReplayDrawing, replayPicture } from './replayPicture';
import { replaySaid } from './replaySaid';
import { REPLAY_SCRIPT, REPLAY_SCRIPT_HASH } from './replayScript';
import type { ReplayStop } from './replayStops';

/** Only its own script and style run, and nothing is fetched, which the browser enforces. */
const POLICY = `default-src 'none'; script-src '${REPLAY_SCRIPT_HASH}'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'`;

const SIZE = { width: 1200, height: 660 } as const;

/** Input of a page that replays a map: all of it may be seen by others. */
export interface ReplayPageInput {
  readonly stops: readonly ReplayStop[];
  readonly picture: PictureName;
  readonly language: Language;
  readonly measure: MeasureText;
  /** Sentence shown when names are masked. */
  readonly masked?: string;
}

/**
 * Page that replays the map by itself, offline, in a light and a dark theme. Without scripts it shows the last stop, and all steps as a
 * list.
 */
export function replayPage({ stops, picture, language, measure, masked }: ReplayPageInput): string {
  const messages = MESSAGES[language];
  const { replay: words } = LATER_MESSAGES[language];
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return '';
  const { title } = first.source.document.info;
  const { day } = messages.vocabulary;
  const drawing = { size: SIZE, picture, measure, messages } as const;
  const { svg, rules } = drawnPage(stops, drawing, words.described(title, ''));
  const { actors, ties } = countDayless(first.source.document, first.source.days);
  const steps = stops.map((stop) => ({ day: day(stop.day), said: replaySaid(stop, language) }));
  const body = [
    markup('h1', {}, title),
    markup('p', {}, [words.between(day(first.day), day(last.day)), masked].filter(Boolean).join('. ')),
    markup('p', { id: 'said', role: 'status', 'aria-live': 'polite' }, steps.at(-1)?.said ?? ''),
    svg,
    controls(language, stops.length - 1),
    markup(
      'details',
      {},
      markup('summary', {}, words.steps),
      markup(
        'ol',
        { id: 'steps' },
        steps.map((step) => markup('li', { 'data-day': step.day }, step.said)),
      ),
    ),
    markup('p', { class: 'soft' }, [words.lead, words.dayless(actors, ties), words.keys].filter(Boolean).join(' ')),
    markup('p', { class: 'soft' }, words.madeWith),
    markup('script', {}, REPLAY_SCRIPT),
  ];
  const head = pageHead(words.fileTitle(title), POLICY, `${EMBEDDED_FONT}\n${STYLE}\n${rules}`);
  return `<!doctype html>\n${textOf(markup('html', { lang: language }, head, markup('body', {}, body)))}\n`;
}

/** All stops in one picture with its legend below, in the colours of both themes. */
function drawnPage(
  stops: readonly ReplayStop[],
  drawing: Omit<ReplayDrawing, 'theme'>,
  label: string,
): { readonly svg: Markup; readonly rules: string } {
  const boxes = stops.map((stop) => replayPicture(stop, { ...drawing, theme: 'desk' }));
  const [{ box, legend } = { box: { left: 0, right: 0, top: 0, bottom: 0 }, legend: [] }] = boxes;
  const legendIn = (theme: 'desk' | 'dark') =>
    legendShapes(legend, { x: box.left, y: box.bottom + 16 }, box.right - box.left, THEMES[theme], drawing.measure);
  const bottom = box.bottom + 16 + legendIn('desk').height;
  const both = stops.map(
    (stop, index): TwoThemes => ({
      light: [...(boxes[index]?.shapes ?? []), ...legendIn('desk').shapes],
      dark: [...replayPicture(stop, { ...drawing, theme: 'dark' }).shapes, ...legendIn('dark').shapes],
    }),
  );
  const { groups, rules } = pageShapes(both);
  const viewBox = [box.left - 8, box.top - 8, box.right - box.left + 16, bottom - box.top + 16].map(Math.round);
  const attributes = { viewBox: viewBox.join(' '), role: 'img', 'aria-label': label, 'font-family': FONT_FAMILY };
  return { svg: markup('svg', { xmlns: 'http://www.w3.org/2000/svg', ...attributes }, groups), rules };
}

/** Hidden where scripts do not run. */
function controls(language: Language, last: number): Markup {
  const { replay: words } = LATER_MESSAGES[language];
  const button = (id: string, label: string, sign: string) =>
    markup('button', { id, type: 'button', 'aria-label': label, title: label }, sign);
  return markup(
    'div',
    { id: 'controls', role: 'group', 'aria-label': words.title, hidden: '' },
    button('restart', words.restart, '«'),
    button('before', words.before, '‹'),
    markup('button', { id: 'play', type: 'button', 'data-play': words.play, 'data-pause': words.pause }, words.play),
    button('after', words.after, '›'),
    markup('input', { id: 'slider', type: 'range', min: 0, max: last, value: last, 'aria-label': words.slider }),
    markup('output', { id: 'count' }, `${last + 1}/${last + 1}`),
  );
}

const { desk, dark } = THEMES;
const STYLE = `
${TEXT_RULE}
:root { color-scheme: light dark; --paper: ${desk.paper}; --ink: ${desk.ink}; --soft: ${desk.quietInk}; --line: ${desk.ring}; }
@media (prefers-color-scheme: dark) {
  :root { --paper: ${dark.paper}; --ink: ${dark.ink}; --soft: ${dark.quietInk}; --line: ${dark.ring}; }
}
body { margin: 0 auto; max-width: 1240px; padding: 16px 20px; background: var(--paper); color: var(--ink); font: 16px/1.4 ${FONT_FAMILY}; }
h1 { margin: 0; font-size: 24px; line-height: 1.2; overflow-wrap: anywhere; }
p { margin: 8px 0; }
#said { min-height: 2.6em; font-size: 20px; font-weight: 700; line-height: 1.3; text-wrap: pretty; }
.soft { color: var(--soft); font-size: 14px; }
svg { display: block; width: 100%; height: auto; max-height: 74vh; }
svg g { transition: opacity 0.4s, visibility 0.4s; }
.off { opacity: 0; visibility: hidden; }
#controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 12px 0; }
#controls[hidden], button[hidden] { display: none; }
button { min-width: 44px; min-height: 44px; border: 1px solid var(--soft); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; cursor: pointer; }
#play { min-width: 7em; background: var(--ink); color: var(--paper); font-weight: 700; }
#slider { flex: 1 1 200px; min-width: 0; min-height: 44px; accent-color: var(--ink); }
#count { min-width: 4ch; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
@media (max-width: 600px) { #said { min-height: 6.5em; font-size: 17px; } }
@media (prefers-reduced-motion: reduce) { svg g { transition: none; } }
@media print { #controls { display: none; } }`;
