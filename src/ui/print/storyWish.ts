import { publicDocument } from '../../domain/leaving/publicDocument';
import type { StoryWish } from '../../export/deck/storyPresentation';
import { MESSAGES } from '../../i18n/language';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { AppState } from '../../store/appStore';
import { type SharedNaming, sharedState } from './sharedState';

/** The input of an exported story of the open map, under these names. Never contains anything said in confidence. */
export function storyWish(state: AppState, names: SharedNaming, measure: MeasureText): StoryWish {
  const { language, today } = state;
  const shared = sharedState(state, { ...names, confidential: false });
  const { masking } = names;
  const { namesMasked } = MESSAGES[language].room;
  return {
    document: publicDocument(shared.document),
    language,
    today,
    measure,
    ...(masking === 'nobody' ? {} : { masked: `${namesMasked[masking]}.` }),
  };
}
