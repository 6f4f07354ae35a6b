import type { AccessMessages } from './access/messages';
import type { ActionMessages } from './actions/messages';
import type { CardMessages } from './card/messages';
import type { CommandMessages } from './commands/messages';
import type { DeskMessages } from './desk/messages';
import type { DialogMessages } from './dialogs/messages';
import type { EntryMessages } from './entry/messages';
import type { FindingMessages } from './findings/messages';
import type { HistoryMessages } from './history/messages';
import type { IntroductionMessages } from './introductions/messages';
import type { LookMessages } from './look/messages';
import type { PictureMessages } from './picture/messages';
import type { PrintedMessages } from './printed/messages';
import type { RoomMessages } from './room/messages';
import type { SavingMessages } from './saving/messages';
import type { SeatMessages } from './seats/messages';
import type { ViewMessages } from './views/messages';
import type { Vocabulary } from './vocabulary/messages';

/** Every sentence of the app. A language is a value of this type: a missing or stale sentence does not compile. */
export interface Messages {
  readonly vocabulary: Vocabulary;
  readonly commands: CommandMessages;
  readonly desk: DeskMessages;
  readonly dialogs: DialogMessages;
  readonly card: CardMessages;
  readonly picture: PictureMessages;
  readonly printed: PrintedMessages;
  readonly findings: FindingMessages;
  readonly introductions: IntroductionMessages;
  readonly actions: ActionMessages;
  readonly look: LookMessages;
  readonly saving: SavingMessages;
  readonly access: AccessMessages;
  readonly views: ViewMessages;
  readonly room: RoomMessages;
  readonly history: HistoryMessages;
  readonly entry: EntryMessages;
  readonly seats: SeatMessages;
}
