import { accountFr } from './account/fr';
import { cooperationFr } from './actions/cooperationFr';
import { agendaFr } from './agenda/fr';
import { answersFr } from './answers/fr';
import { cardPartsFr } from './card/partsFr';
import { testimoniesFr } from './card/testimoniesFr';
import { closeAndEraseFr } from './closeAndErase/fr';
import { committeeFr } from './committee/fr';
import { comparisonFr } from './compare/comparisonFr';
import { compareFr } from './compare/fr';
import { contactsFr } from './contacts/fr';
import { discussionFr } from './discussion/fr';
import { exchangesFr } from './exchanges/fr';
import { exportingFr } from './exporting/fr';
import { filesFr } from './files/fr';
import { recognisedFr } from './files/recognisedFr';
import { gapCardFr } from './gapCard/fr';
import { helpFr } from './help/fr';
import { historyWindowFr } from './history/windowFr';
import { draftFr } from './introductions/draftFr';
import { followUpFr } from './introductions/followUpFr';
import { poolFr } from './introductions/poolFr';
import { toTryFr } from './introductions/toTryFr';
import { joinFr } from './join/fr';
import { mapInfoFr } from './mapInfo/fr';
import { mappingFr } from './mapping/fr';
import { meetingsFr } from './meetings/fr';
import { notesFr } from './notes/fr';
import { offeredFr } from './offered/fr';
import { openingFr } from './open/fr';
import { personFr } from './person/fr';
import { proseFr } from './prose/fr';
import { replayFr } from './replay/fr';
import { resourcesFr } from './resources/fr';
import { rulingsFr } from './rulings/fr';
import { safeFr } from './safe/fr';
import { severalFr } from './several/fr';
import { fieldsFr } from './start/fieldsFr';
import { startFr } from './start/fr';
import { storyFr } from './story/fr';
import { tableFr } from './table/fr';
import { takeHomeFr } from './takeHome/fr';
import { themesFr } from './themes/fr';
import { toldPartFr } from './told/fr';
import { trialFr } from './trial/fr';
import { updateFr } from './update/fr';
import { versionsFr } from './versions/fr';
import { viewTablesFr } from './views/viewTablesFr';
import { waysFr } from './ways/fr';

export const laterFr = {
  account: accountFr,
  agenda: agendaFr,
  answers: answersFr,
  cardParts: cardPartsFr,
  closeAndErase: closeAndEraseFr,
  committee: committeeFr,
  compare: compareFr,
  comparison: comparisonFr,
  contacts: contactsFr,
  cooperation: cooperationFr,
  discussion: discussionFr,
  draft: draftFr,
  exchanges: exchangesFr,
  exporting: exportingFr,
  fields: fieldsFr,
  files: filesFr,
  followUp: followUpFr,
  gapCard: gapCardFr,
  help: helpFr,
  historyWindow: historyWindowFr,
  join: joinFr,
  mapInfo: mapInfoFr,
  mapping: mappingFr,
  meetings: meetingsFr,
  notes: notesFr,
  offered: offeredFr,
  opening: openingFr,
  person: personFr,
  pool: poolFr,
  prose: proseFr,
  /** Recognised headers and values of tables, for the help. */
  recognised: recognisedFr,
  replay: replayFr,
  resources: resourcesFr,
  rulings: rulingsFr,
  /** Plain page shown when no map can be displayed. */
  safe: safeFr,
  several: severalFr,
  start: startFr,
  story: storyFr,
  table: tableFr,
  versions: versionsFr,
  takeHome: takeHomeFr,
  testimonies: testimoniesFr,
  themes: themesFr,
  viewTables: viewTablesFr,
  ways: waysFr,
  /** For the window of introductions. */
  toTry: toTryFr,
  told: toldPartFr,
  trial: trialFr,
  update: updateFr,
};
