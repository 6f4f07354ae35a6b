import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Day } from '../../domain/brand';
import type { Theme } from '../../picture/marks/theme';
import { type FittedSlide, INDENT, PARAGRAPH_GAP, TEXT_ROOM } from './fittedSlides';
import { PICTURE_ROOM, SLIDE, type Slide } from './slide';
import { drawPicture } from './slidePicture';
import { hex, INCH, inInches, POINT, printable, SLIDE_FONT } from './slideUnits';

const TITLE_ROOM = {
  opening: { left: 80, top: 200, width: 1120, height: 140 },
  words: { left: 40, top: 28, width: 1200, height: 72 },
} as const;
const FOOT_ROOM = { left: 40, top: 680, width: 1080, height: 28 } as const;

export interface PresentationWords {
  readonly title: string;
  readonly language: string;
  readonly foot: string;
  /** Date written into the file. */
  readonly today: Day;
}

/**
 * Writes slides as a file for PowerPoint and LibreOffice: texts stay texts, and the map consists of shapes. The same slides give the same
 * bytes.
 */
export async function presentation(
  slides: readonly FittedSlide[],
  { title, language, foot, today }: PresentationWords,
  theme: Theme,
): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'wide', width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  file.layout = 'wide';
  file.title = printable(title);
  // The library fills these with its own name when they are not set.
  file.author = 'Maillon';
  file.company = '';
  file.subject = '';
  file.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  for (const kind of KINDS) defineMaster(file, kind, printable(foot), theme);
  for (const slide of slides) addSlide(file, slide, language);
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('presentation: no bytes');
  return packed(bytes, today);
}

/** Archives store a date; local time, so that the bytes are the same in every time zone. */
const PACKED_ON = new Date(1980, 0, 1, 12);
const SLIDE_PART = /^ppt\/slides\/slide\d+\.xml$/;
const PROPERTIES = 'docProps/core.xml';

/** Slide numbers have a fixed id in the library: two shapes with one id make some programs repair the file. */
function numbered(slide: string): string {
  let id = 0;
  return slide.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** The library compresses only some kinds of output, and writes the machine's time into every file. */
function packed(bytes: Uint8Array, today: Day): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const dated = parts.map(([path, part]): [string, Uint8Array] => {
    if (SLIDE_PART.test(path)) return [path, strToU8(numbered(strFromU8(part)))];
    if (path !== PROPERTIES) return [path, part];
    const text = strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`);
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(dated), { mtime: PACKED_ON });
}

const KINDS = ['opening', 'words', 'beside', 'wide'] as const satisfies readonly Slide['kind'][];

/** Titles and lines use the placeholders of the presentation: they appear in its outline and are read aloud in order. */
function defineMaster(file: PptxGenJS, kind: Slide['kind'], foot: string, theme: Theme): void {
  const { ink, quietInk, paper } = theme;
  const titleRoom = TITLE_ROOM[kind === 'opening' ? 'opening' : 'words'];
  const text = { fontFace: SLIDE_FONT, color: hex(ink), margin: 0, align: 'left' } as const;
  file.defineSlideMaster({
    title: kind,
    background: { color: hex(paper) },
    objects: [
      {
        placeholder: {
          options: {
            ...text,
            ...inInches(titleRoom),
            name: 'title',
            type: 'title',
            bold: true,
            valign: kind === 'opening' ? 'bottom' : 'middle',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: { ...text, ...inInches(TEXT_ROOM[kind]), name: 'body', type: 'body', valign: 'top' },
          text: '',
        },
      },
      {
        text: {
          text: kind === 'opening' ? '' : foot,
          options: { ...text, ...inInches(FOOT_ROOM), fontSize: 10, color: hex(quietInk), valign: 'middle' },
        },
      },
    ],
    ...(kind === 'opening'
      ? {}
      : {
          slideNumber: {
            ...inInches({ left: 1160, top: 680, width: 80, height: 28 }),
            fontFace: SLIDE_FONT,
            fontSize: 10,
            color: hex(quietInk),
            align: 'right',
          },
        }),
  });
}

function titleSize(title: string, kind: Slide['kind']): number {
  const most = kind === 'opening' ? 40 : 28;
  return title.length > 90 ? most * 0.55 : title.length > 50 ? most * 0.75 : most;
}

function addSlide(file: PptxGenJS, slide: FittedSlide, language: string): void {
  const { kind, title, lines, size, picture, notes } = slide;
  const made = file.addSlide({ masterName: kind });
  const lang = language === 'fr' ? 'fr-FR' : 'en-GB';
  made.addText([{ text: printable(title), options: { fontSize: titleSize(title, kind), bold: true, lang } }], {
    placeholder: 'title',
  });
  made.addText(
    lines.map(({ text, look }) => ({
      text: printable(text),
      options: {
        lang,
        breakLine: true,
        fontSize: size * POINT,
        bold: look === 'heading',
        paraSpaceAfter: size * POINT * PARAGRAPH_GAP,
        ...(kind === 'words' && look === undefined ? { bullet: { indent: size * POINT * INDENT } } : {}),
      },
    })),
    { placeholder: 'body' },
  );
  if (picture && (kind === 'beside' || kind === 'wide')) drawPicture(made, picture, PICTURE_ROOM[kind]);
  made.addNotes(printable(notes.join(' ')));
}
