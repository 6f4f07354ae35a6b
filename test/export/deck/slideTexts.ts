import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface SlideTexts {
  readonly slide: string;
  readonly notes: string;
}

/** Every part of a presentation that is XML, by path; the test fails at one that is not well formed. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** What is written on each slide and in its notes, paragraphs apart by a line. */
export function textsOfSlides(bytes: Uint8Array): SlideTexts[] {
  const parts = partsOf(bytes);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return slides.map((_, i) => ({
    slide: written(parts.get(`ppt/slides/slide${i + 1}.xml`)),
    notes: written(parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`)),
  }));
}

/** Without numbers of slides: programs write their own. */
function written(xml = ''): string {
  return textOf(xml.replaceAll(/<a:fld .*?<\/a:fld>/gs, ''), 'a:t', 'a:p');
}

/** Text within elements called `leaf`, with a line after each `paragraph`. */
export function textOf(xml: string, leaf: string, paragraph: string): string {
  let text = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === leaf) depth++;
  });
  parser.on('closetag', ({ name }) => {
    if (name === leaf) depth--;
    if (name === paragraph) text += '\n';
  });
  parser.on('text', (part) => {
    if (depth > 0) text += part;
  });
  parser.write(xml).close();
  return text;
}
