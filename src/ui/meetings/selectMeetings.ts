import { byCodeUnits, fold } from '../../domain/folding';
import type { Meeting } from '../../domain/meeting';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';

/** Meetings of the map, the latest first; those without a date before all, since they are being prepared. */
export const selectMeetings = remembered(
  (state: AppState) => [state.document.meetings],
  (state): readonly Meeting[] =>
    [...state.document.meetings.values()].sort(
      (a, b) => byCodeUnits(b.date ?? '~', a.date ?? '~') || byCodeUnits(fold(a.title), fold(b.title)),
    ),
);
