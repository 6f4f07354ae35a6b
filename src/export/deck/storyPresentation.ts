import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { type Language, MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { MeasureText } from '../../picture/labels/textWidth';
import { THEMES, type Theme } from '../../picture/marks/theme';
import { fittedSlides } from './fittedSlides';
import { presentation } from './presentation';
import { storyDeck } from './storyDeck';

/** What a presentation is made from: a map under the names that it has here. */
export interface StoryWish {
  readonly document: MapDocument;
  readonly language: Language;
  readonly today: Day;
  readonly measure: MeasureText;
  /** What is said of names that are masked. */
  readonly masked?: string | undefined;
}

/** Names as large as a slide asks for and its picture has room for. */
const THEME: Theme = { ...THEMES.print, textScale: 1.3 };
/** Under each heading: more would be read to nobody. */
const MOST_GAPS = 4;

/** The story of a map as a file of slides, without anything private or told in confidence. */
export async function storyPresentation({ language, ...wish }: StoryWish): Promise<Uint8Array> {
  const messages = MESSAGES[language];
  const later = LATER_MESSAGES[language];
  const { title } = wish.document.info;
  const { today } = wish;
  const foot = later.committee.foot(title, messages.vocabulary.day(today));
  const slides = storyDeck({ ...wish, theme: THEME, mostGaps: MOST_GAPS, messages, later });
  const { part } = later.committee;
  return presentation(fittedSlides(slides, { measure: wish.measure, part }), { title, language, foot, today }, THEME);
}
