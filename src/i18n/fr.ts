import { accessFr } from './access/fr';
import { actionsFr } from './actions/fr';
import { cardFr } from './card/fr';
import { commandsFr } from './commands/fr';
import { deskFr } from './desk/fr';
import { dialogsFr } from './dialogs/fr';
import { entryFr } from './entry/fr';
import { findingsFr } from './findings/fr';
import { historyFr } from './history/fr';
import { introductionsFr } from './introductions/fr';
import { lookFr } from './look/fr';
import { pictureFr } from './picture/fr';
import { printedFr } from './printed/fr';
import { roomFr } from './room/fr';
import { savingFr } from './saving/fr';
import { seatsFr } from './seats/fr';
import { viewsFr } from './views/fr';
import { vocabularyFr } from './vocabulary/fr';

export const fr = {
  vocabulary: vocabularyFr,
  commands: commandsFr,
  desk: deskFr,
  dialogs: dialogsFr,
  card: cardFr,
  picture: pictureFr,
  printed: printedFr,
  findings: findingsFr,
  introductions: introductionsFr,
  actions: actionsFr,
  look: lookFr,
  saving: savingFr,
  access: accessFr,
  views: viewsFr,
  room: roomFr,
  history: historyFr,
  entry: entryFr,
  seats: seatsFr,
};
