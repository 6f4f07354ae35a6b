import { posterPng } from '../canvas/posterPng';
import { htmlPage } from '../export/htmlPage';
import { svgOfPoster } from '../export/svg';
import { MESSAGES } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import { textWidth } from '../picture/labels/textWidth';
import type { AppStore } from '../store/appStore';
import type { PictureFormat, PictureWish, StoryFormat } from '../ui/exportServices';
import { reportOf, takeHomeOf } from '../ui/print/leavingSheets';
import { posterFor } from '../ui/print/posterFor';
import { sharedState } from '../ui/print/sharedState';
import { storyWish } from '../ui/print/storyWish';
import type { Services } from '../ui/services';
import { withLaterWords } from '../ui/withLaterWords';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A picture or page that is made and not yet saved. */
export type MadePicture =
  | {
      readonly content: Blob;
      readonly extension: PictureFormat | StoryFormat;
      /** The masked title for a masked map. */
      readonly title: string;
    }
  | 'tooLarge'
  | 'notDrawn';

export interface PictureMaker {
  readonly picture: (format: PictureFormat, wish: PictureWish) => Promise<MadePicture>;
  readonly story: (...wish: Parameters<Services['exporting']['exportStory']>) => Promise<MadePicture>;
  readonly takeHome: (...wish: Parameters<Services['exporting']['exportTakeHome']>) => MadePicture;
}

export function createPictureMaker(store: AppStore, picture: Services['picture']): PictureMaker {
  const page = (title: string, sheets: Parameters<typeof htmlPage>[2]): MadePicture => ({
    content: new Blob([htmlPage(title, store.getState().language, sheets)], { type: 'text/html' }),
    extension: 'html',
    title,
  });
  return {
    picture: async (format, wish) => {
      const state = store.getState();
      const plan = picture.current?.plan();
      if (!plan) return 'notDrawn';
      const { title } = sharedState(state, wish).document.info;
      switch (format) {
        case 'html':
          return page(title, reportOf(state, plan, wish, textWidth));
        case 'svg': {
          const text = svgOfPoster(posterFor(state, plan, wish, textWidth));
          return { content: new Blob([text], { type: 'image/svg+xml' }), extension: 'svg', title };
        }
        case 'png': {
          const longest = Math.round(Math.max(wish.size.width, wish.size.height) * wish.pixels);
          const made = await posterPng(posterFor(state, plan, wish, textWidth), longest);
          return made.kind === 'png' ? { content: made.image, extension: 'png', title } : made.kind;
        }
      }
    },
    story: async (format, names) => {
      const wish = storyWish(store.getState(), names, textWidth);
      const { title } = wish.document.info;
      if (format === 'html') {
        const { storyReportPage } = await withLaterWords(() => import('../export/deck/storyReport'))();
        const { report } = LATER_MESSAGES[wish.language].committee;
        return {
          content: new Blob([storyReportPage(wish)], { type: 'text/html' }),
          extension: 'html',
          title: report(title),
        };
      }
      // Loaded on demand: the library that writes slides is large.
      const { storyPresentation } = await withLaterWords(() => import('../export/deck/storyPresentation'))();
      const content = new Blob([new Uint8Array(await storyPresentation(wish))], { type: PPTX });
      return { content, extension: 'pptx', title };
    },
    takeHome: (participants, names) => {
      const state = store.getState();
      const plan = picture.current?.plan();
      if (!plan) return 'notDrawn';
      const { title } = sharedState(state, { ...names, confidential: false }).document.info;
      const words = MESSAGES[state.language].printed.takeHome;
      return page(words.title(title), takeHomeOf(state, plan, participants, textWidth, names));
    },
  };
}
