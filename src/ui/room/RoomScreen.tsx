import type { ReactNode, Ref } from 'react';
import { MESSAGES } from '../../i18n/language';
import { unnamed } from '../../picture/labels/unnamed';
import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import type { Scene } from '../../picture/scene';
import { RoomLegend } from '../map/RoomLegend';
import { ReplayPictureView } from '../replay/ReplayPictureView';
import { AskedBlock } from '../start/AskedBlock';
import styles from './Room.module.css';
import { RoomBand } from './RoomBand';
import { RoomTableView } from './RoomTableView';
import type { RoomWords } from './roomWords';
import { useTallest } from './useTallest';

export interface RoomDrawn {
  readonly legend: readonly LegendEntry[];
  readonly theme: Theme;
  readonly description: string;
  readonly unnamed: number;
}

export function drawnOf(scene: Scene): RoomDrawn {
  const { legend, theme, description } = scene;
  return { legend, theme, description, unnamed: unnamed(scene).length };
}

interface Props {
  /** `null`: nothing is shown, and nothing is written anywhere. */
  readonly words: RoomWords | null;
  readonly drawn: RoomDrawn | null;
  readonly dark: boolean;
  readonly canvas: Ref<HTMLDivElement>;
  /** The question with its answer field, in the facilitator's window only. */
  readonly ask?: ReactNode;
  readonly onPicture?: ReactNode;
  /** Beside the large sentence, in the facilitator's window only. */
  readonly onBand?: ReactNode;
  /** Lies over the picture: bars, the line, the message shown while the screen is blank. */
  readonly children?: ReactNode;
}

/**
 * The whole screen of a room: question, picture, legend, large sentence. The facilitator's window and the one that follows it share it, so
 * it uses only its props.
 */
export function RoomScreen({ words, drawn, dark, canvas, ask, onPicture, onBand, children }: Props) {
  const shown = words !== null;
  const messages = words && MESSAGES[words.language].room;
  const asked = words?.asked ?? null;
  const table = asked ? null : (words?.table ?? null);
  const replay = words?.replay?.picture ?? null;
  const instead = table !== null || replay !== null;
  const explained = replay ?? drawn;
  const nameless = !instead && drawn ? drawn.unnamed : 0;
  const notes = messages ? [...(nameless > 0 ? [messages.unnamed(nameless)] : []), ...words.notes] : [];
  const said = `${words?.band} ${asked?.alone} ${table !== null}`;
  const top = useTallest<HTMLElement>(said);
  const legend = useTallest<HTMLDivElement>(said);
  return (
    <main
      className={styles.room}
      data-scheme={dark ? 'dark' : 'light'}
      data-scale="room"
      data-blank={!shown || undefined}
      data-asked={asked ? (asked.alone ? 'alone' : 'beside') : undefined}
    >
      <header ref={top} className={styles.top}>
        {words && !asked && <h1 className={styles.question}>{words.question}</h1>}
        {notes.length > 0 && <p className={styles.notes}>{notes.join(' · ')}</p>}
      </header>
      <div className={styles.pictureBox}>
        {asked && <div className={styles.asked}>{ask ?? <AskedBlock words={asked} />}</div>}
        <div
          ref={canvas}
          tabIndex={-1}
          className={styles.canvas}
          data-behind={instead || undefined}
          {...(messages && !instead
            ? { role: 'img', 'aria-label': drawn?.description ?? messages.picture }
            : { 'aria-hidden': true })}
        />
        {onPicture}
        {replay && messages && (
          <div className={styles.tableBox}>
            <ReplayPictureView picture={replay} label={replay.description} />
          </div>
        )}
        {table && (
          <div className={styles.tableBox}>
            <RoomTableView table={table} theme={drawn?.theme} />
          </div>
        )}
      </div>
      <div ref={legend}>
        {messages && explained && table === null && !asked?.alone ? (
          <RoomLegend
            className={styles.legend}
            entries={explained.legend}
            theme={explained.theme}
            label={messages.legend}
          />
        ) : (
          // A table has its legend beside its title.
          table === null && <div className={styles.legend} />
        )}
      </div>
      {!asked && <RoomBand words={words}>{onBand}</RoomBand>}
      {children}
    </main>
  );
}
