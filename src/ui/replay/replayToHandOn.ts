import { defined } from '../../domain/defined';
import { replayPage } from '../../export/replay/replayPage';
import { replayStops } from '../../export/replay/replayStops';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import { textWidth } from '../../picture/labels/textWidth';
import type { AppState } from '../../store/appStore';
import type { Replaying } from '../../store/replaySlice';
import { selectPicture } from '../../store/selectors/selectPicture';
import type { SharedNaming } from '../print/sharedState';
import { storyWish } from '../print/storyWish';

/**
 * Makes the page of a replay and its title from the map with names masked. `days` belong to the unmasked map; ids are the same in both.
 */
export function replayToHandOn(
  state: AppState,
  { days, stops }: Pick<Replaying, 'days' | 'stops'>,
  names: SharedNaming,
): { readonly title: string; readonly page: string } {
  const { document, language, today, measure, masked } = storyWish(state, names, textWidth);
  const page = replayPage({
    stops: replayStops({ document, days, today }, stops),
    picture: selectPicture(state),
    language,
    measure,
    ...defined({ masked }),
  });
  return { title: LATER_MESSAGES[language].replay.fileTitle(document.info.title), page };
}
