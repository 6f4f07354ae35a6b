import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ALL_VISIBLE, isTieMeasured } from '../../analysis/visibility';
import type { Day } from '../../domain/brand';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { confidencesOf } from '../../domain/leaving/withoutConfidences';
import type { MapDocument } from '../../domain/mapDocument';
import { cardHolders, contactCards } from '../../export/contacts/contactCards';
import type { StoryWish } from '../../export/deck/storyPresentation';
import { storyReportPage } from '../../export/deck/storyReport';
import { htmlPage } from '../../export/htmlPage';
import { type MapLook, mapLook } from '../../export/mapLook';
import { notShown } from '../../export/notShown';
import { posterWords } from '../../export/posterWords';
import { reportSheets } from '../../export/report';
import { sceneOfMap } from '../../export/sceneOfMap';
import { svgOfPoster } from '../../export/svg';
import { type FileKind, writeFiles } from '../../formats/writeFiles';
import { MESSAGES } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { Size } from '../../picture/geometry/box';
import { textWidth } from '../../picture/labels/textWidth';
import { paperSize } from '../../picture/paper/paper';
import { type Poster, posterOn } from '../../picture/paper/poster';
import type { Scene } from '../../picture/scene';
import type { CommandLine } from '../commandLine';
import { commandLineWords } from '../commandLineWords';
import { loadMap } from '../loadMap';
import type { Console, Status } from '../outcome';

/** Formats for people to read: private notes are never included. */
const DRAWN = ['svg', 'html', 'report', 'pptx', 'vcf'] as const;
type Drawn = (typeof DRAWN)[number];

/** Output formats, by the ending of the file name. */
const KINDS = new Map<string, FileKind | Drawn>([
  ['.maillon.json', 'native'],
  ['.xlsx', 'xlsx'],
  ['.ods', 'ods'],
  ['.csv', 'csv'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.net', 'pajek'],
  ['.kumu.json', 'kumu'],
  ['.cyjs', 'cytoscape'],
  ['.json', 'graphology'],
  ['.svg', 'svg'],
  ['.report.html', 'report'],
  ['.html', 'html'],
  ['.pptx', 'pptx'],
  ['.vcf', 'vcf'],
]);

/**
 * `convert`: writes the content of the files in another format. The last name is the output; CSV makes one file per sheet, with the
 * sheet's name after the file's. Private notes and confidential data stay in the native file and go into others only on request; pictures
 * and pages never contain any, address books only contact details.
 */
export async function convert(line: CommandLine, console: Console, today: Day): Promise<Status> {
  const { language } = line;
  const words = commandLineWords(language);
  const sources = line.files.slice(0, -1);
  const out = line.files.at(-1) ?? '';
  const target = [...KINDS].find(([extension]) => out.toLowerCase().endsWith(extension));
  if (!target) {
    console.error(words.unknownExtension(out, [...KINDS.keys()]));
    return 2;
  }
  const [extension, kind] = target;
  const loaded = await loadMap(sources, line, console);
  if (!loaded.ok) return loaded.status;
  const stem = out.slice(0, -extension.length);
  const written = isDrawn(kind)
    ? [{ suffix: '', bytes: await drawn(loaded.document, kind, line, today) }]
    : await tables(loaded.document, kind, line);
  const files = written.map(({ suffix, bytes }) => ({
    path: `${stem}${suffix}${out.slice(-extension.length)}`,
    bytes,
  }));
  const sourcePaths = new Set(sources.map((file) => resolve(file)));
  const clash = files.find(({ path }) => sourcePaths.has(resolve(path)));
  if (clash) {
    console.error(words.outIsIn(clash.path));
    return 2;
  }
  const isWhole = kind === 'native' || (line.withConfidential && !isDrawn(kind));
  const confidences = confidencesOf(loaded.document);
  if (!isWhole && confidences.ties + confidences.reasons > 0) console.error(words.confidencesLeft(confidences));
  for (const { path, bytes } of files) {
    if (!(await isWritten(path, bytes))) {
      console.error(words.cannotWrite(path));
      return 2;
    }
    console.error(words.written(path));
  }
  if (line.json) console.out(`${JSON.stringify({ written: files.map(({ path }) => path) }, null, 2)}\n`);
  return 0;
}

function isDrawn(kind: FileKind | Drawn): kind is Drawn {
  return DRAWN.some((one) => one === kind);
}

/** Files meant to be read back are in the language of the map. */
function tables(document: MapDocument, kind: FileKind, { withNotes, withConfidential }: CommandLine) {
  return writeFiles(document, kind, {
    language: document.info.language,
    privateNotes: withNotes || kind === 'native',
    confidences: withConfidential || kind === 'native',
  });
}

/** Slides, a poster on an A4 sheet, or a page with it: in the requested language, else in that of the map. */
async function drawn(
  document: MapDocument,
  kind: Drawn,
  { languageAsked, withNotes }: CommandLine,
  today: Day,
): Promise<Uint8Array> {
  const language = languageAsked ?? document.info.language;
  const story = { document, language, today, measure: textWidth };
  if (kind === 'report') return new TextEncoder().encode(storyReportPage(story));
  if (kind === 'pptx') return slides(story);
  const shown = publicDocument(document);
  if (kind === 'vcf') {
    const reach = withNotes ? document.privates : undefined;
    return new TextEncoder().encode(contactCards(shown, cardHolders(shown), reach));
  }
  const messages = MESSAGES[language];
  const look = mapLook(shown, today);
  const poster = posterOfMap(look, paperSize({ name: 'a4', orientation: 'landscape' }), today, messages);
  if (kind === 'svg') return new TextEncoder().encode(svgOfPoster(poster));
  const sheets = reportSheets({
    document: shown,
    poster,
    gaps: look.findings,
    telling: look.telling,
    actors: [...shown.actors.values()],
    ties: [...shown.ties.values()].filter((tie) => isTieMeasured(tie, ALL_VISIBLE)),
    messages,
  });
  return new TextEncoder().encode(htmlPage(document.info.title, language, sheets));
}

/** The story as slides. The library that writes them is loaded only here. */
async function slides(story: StoryWish): Promise<Uint8Array> {
  const { storyPresentation } = await import('../../export/deck/storyPresentation');
  return storyPresentation(story);
}

/** Writes the whole file or nothing: to a temporary file, which is then renamed. False when it fails. */
async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true });
    return false;
  }
}

/**
 * A map as a poster, without a window: Circles around its beneficiary, else the Carte, at its stored places. Text widths are estimated,
 * slightly generously.
 */
function posterOfMap(look: MapLook, size: Size, today: Day, messages: Messages): Poster {
  const { document, graph } = look;
  const sceneAt = sceneOfMap(look, size, messages, { measure: textWidth, theme: 'print', wholeLegend: true });
  const shown = [...document.ties.values()].filter((tie) => isTieMeasured(tie, ALL_VISIBLE));
  const facts = { actors: graph.order, ties: graph.size, shown, today };
  const wordsFor = (scene: Scene) =>
    posterWords(document, { ...facts, notes: notShown(scene, document, messages) }, messages);
  return posterOn(size, wordsFor, textWidth, sceneAt);
}
