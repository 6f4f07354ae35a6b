import { accessEn } from './access/en';
import { actionsEn } from './actions/en';
import { cardEn } from './card/en';
import { commandsEn } from './commands/en';
import { deskEn } from './desk/en';
import { dialogsEn } from './dialogs/en';
import { entryEn } from './entry/en';
import { findingsEn } from './findings/en';
import { historyEn } from './history/en';
import { introductionsEn } from './introductions/en';
import { lookEn } from './look/en';
import type { Messages } from './messages';
import { pictureEn } from './picture/en';
import { printedEn } from './printed/en';
import { roomEn } from './room/en';
import { savingEn } from './saving/en';
import { seatsEn } from './seats/en';
import { viewsEn } from './views/en';
import { vocabularyEn } from './vocabulary/en';

export const en: Messages = {
  vocabulary: vocabularyEn,
  commands: commandsEn,
  desk: deskEn,
  dialogs: dialogsEn,
  card: cardEn,
  picture: pictureEn,
  printed: printedEn,
  findings: findingsEn,
  introductions: introductionsEn,
  actions: actionsEn,
  look: lookEn,
  saving: savingEn,
  access: accessEn,
  views: viewsEn,
  room: roomEn,
  history: historyEn,
  entry: entryEn,
  seats: seatsEn,
};
