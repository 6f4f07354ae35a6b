import { type ReactNode, useMemo, useRef } from 'react';
import type { Day } from '../../domain/brand';
import { countDayless } from '../../domain/replay/knownDays';
import { stopsBetween } from '../../domain/replay/replayDays';
import { MOST_REPLAYED, replayPicture } from '../../export/replay/replayPicture';
import { replaySaid } from '../../export/replay/replaySaid';
import type { ReplayStop } from '../../export/replay/replayStops';
import { textWidth } from '../../picture/labels/textWidth';
import { type Replaying, replayShown } from '../../store/replaySlice';
import { selectPicture } from '../../store/selectors/selectPicture';
import { Choice } from '../fields/Choice';
import { RoomLegend } from '../map/RoomLegend';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useElementSize } from '../parts/useElementSize';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { usePrefersStill } from './prefersStill';
import styles from './Replay.module.css';
import { ReplayControls } from './ReplayControls';
import { ReplayPictureView } from './ReplayPictureView';
import { selectReplayStop } from './selectReplay';
import { TakeAway } from './TakeAway';
import { useReplaying } from './useReplaying';
import { useReplayKeys } from './useReplayKeys';

export function ReplayDialog() {
  const { desk } = useServices().room;
  const { replay: words } = useLaterMessages();
  const replay = useApp(replayShown);
  const stop = useApp(selectReplayStop);
  const isTooLarge = useApp(({ document }) => document.actors.size > MOST_REPLAYED);
  useReplaying(desk);
  useReplayKeys(desk);
  if (!replay || !stop) {
    return (
      <DialogFrame title={words.title}>
        <p role="status">{isTooLarge ? words.tooLarge : words.noDays}</p>
      </DialogFrame>
    );
  }
  return (
    <DialogFrame title={words.title} full>
      <Told stop={stop} chosen={<ChosenDays replay={replay} />} />
      <Drawn stop={stop}>
        <ReplayControls desk={desk} />
      </Drawn>
      <TakeAway replay={replay} />
      <Notes replay={replay} />
    </DialogFrame>
  );
}

function Told({ stop, chosen }: { readonly stop: ReplayStop; readonly chosen: ReactNode }) {
  const language = useApp((state) => state.language);
  return (
    <div className={styles.told}>
      <p className={styles.said} role="status" aria-live="polite">
        {replaySaid(stop, language)}
      </p>
      {chosen}
    </div>
  );
}

function ChosenDays({ replay }: { readonly replay: Replaying }) {
  const { desk } = useServices().room;
  const { replay: words } = useLaterMessages();
  const { day } = useMessages().vocabulary;
  const { days, choices, stops } = replay;
  const [from, to] = [stops[0] ?? choices[0], stops.at(-1)];
  const choose = (start: Day | undefined, end: Day | undefined) => {
    if (start === undefined || end === undefined) return;
    desk.getState().replayBegun({ days, choices, stops: stopsBetween(choices, start, end) });
  };
  const offered = (which: readonly Day[]) => which.map((one) => [one, day(one)] as const);
  return (
    <div className={styles.days}>
      <Choice
        label={words.from}
        value={from}
        options={offered(choices.filter((one) => to === undefined || one < to))}
        onChange={(start) => choose(start, to)}
      />
      <Choice
        label={words.to}
        value={to}
        options={offered(choices.filter((one) => from === undefined || one > from))}
        onChange={(end) => choose(from, end)}
      />
    </div>
  );
}

function Drawn({ stop, children }: { readonly stop: ReplayStop; readonly children: ReactNode }) {
  const messages = useMessages();
  const { replay: words } = useLaterMessages();
  const language = useApp((state) => state.language);
  const isDark = useApp((state) => state.colourScheme === 'dark');
  const picture = useApp(selectPicture);
  const title = useApp((state) => state.document.info.title);
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const drawn = useMemo(() => {
    if (!size || size.width === 0 || size.height === 0) return null;
    const theme = isDark ? 'dark' : 'desk';
    return replayPicture(stop, { size, theme, picture, measure: textWidth, messages });
  }, [stop, size, isDark, picture, messages]);
  return (
    <>
      <div ref={frame} className={styles.picture}>
        {drawn && <ReplayPictureView picture={drawn} label={words.described(title, replaySaid(stop, language))} />}
      </div>
      {children}
      {drawn && (
        <details>
          <summary>{words.legend}</summary>
          <RoomLegend className={styles.legend} entries={drawn.legend} theme={drawn.theme} label={words.legend} />
        </details>
      )}
    </>
  );
}

function Notes({ replay: { days } }: { readonly replay: Replaying }) {
  const { replay: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const isStill = usePrefersStill();
  const { actors, ties } = useMemo(() => countDayless(document, days), [document, days]);
  return (
    <p className={dialogs.soft}>
      {[words.lead, words.dayless(actors, ties), isStill && words.still].filter(Boolean).join(' ')}{' '}
      <span data-for-keys>{isStill ? words.leaveKey : `${words.keys} ${words.leaveKey}`}</span>
    </p>
  );
}
