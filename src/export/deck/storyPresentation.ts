import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { type Language, MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { MeasureText } from '../../picture/labels/textWidth';
import { THEMES, type Theme } from '../../picture/marks/theme';
import { fittedSlides } from './fittedSlides';
import { presentation } from './presentation';
import { storyDeck } from './storyDeck';

export interface StoryWish {
  readonly document: MapDocument;
  readonly language: Language;
  readonly today: Day;
  readonly measure: MeasureText;
  /** Sentence shown when names are masked. */
  readonly masked?: string | undefined;
}

/** Names as large as a slide needs and its picture has room for. */
const THEME: Theme = { ...THEMES.print, textScale: 1.3 };
/** Most gaps under each heading: a longer list would not be read out. */
const MOST_GAPS = 4;

/** The story of a map as a slide file, without private or confidential data. */
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
