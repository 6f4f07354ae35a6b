import { accountEn } from './account/en';
import { cooperationEn } from './actions/cooperationEn';
import { agendaEn } from './agenda/en';
import { answersEn } from './answers/en';
import { cardPartsEn } from './card/partsEn';
import { testimoniesEn } from './card/testimoniesEn';
import { closeAndEraseEn } from './closeAndErase/en';
import { committeeEn } from './committee/en';
import { comparisonEn } from './compare/comparisonEn';
import { compareEn } from './compare/en';
import { contactsEn } from './contacts/en';
import { discussionEn } from './discussion/en';
import { exchangesEn } from './exchanges/en';
import { exportingEn } from './exporting/en';
import { filesEn } from './files/en';
import { recognisedEn } from './files/recognisedEn';
import { gapCardEn } from './gapCard/en';
import { helpEn } from './help/en';
import { historyWindowEn } from './history/windowEn';
import { draftEn } from './introductions/draftEn';
import { followUpEn } from './introductions/followUpEn';
import { poolEn } from './introductions/poolEn';
import { toTryEn } from './introductions/toTryEn';
import { joinEn } from './join/en';
import { mapInfoEn } from './mapInfo/en';
import { mappingEn } from './mapping/en';
import { meetingsEn } from './meetings/en';
import type { LaterMessages } from './messages';
import { notesEn } from './notes/en';
import { offeredEn } from './offered/en';
import { openingEn } from './open/en';
import { personEn } from './person/en';
import { proseEn } from './prose/en';
import { replayEn } from './replay/en';
import { resourcesEn } from './resources/en';
import { rulingsEn } from './rulings/en';
import { safeEn } from './safe/en';
import { severalEn } from './several/en';
import { startEn } from './start/en';
import { fieldsEn } from './start/fieldsEn';
import { storyEn } from './story/en';
import { tableEn } from './table/en';
import { takeHomeEn } from './takeHome/en';
import { themesEn } from './themes/en';
import { toldPartEn } from './told/en';
import { trialEn } from './trial/en';
import { updateEn } from './update/en';
import { versionsEn } from './versions/en';
import { viewTablesEn } from './views/viewTablesEn';
import { waysEn } from './ways/en';

export const laterEn: LaterMessages = {
  account: accountEn,
  agenda: agendaEn,
  answers: answersEn,
  cardParts: cardPartsEn,
  closeAndErase: closeAndEraseEn,
  committee: committeeEn,
  compare: compareEn,
  comparison: comparisonEn,
  contacts: contactsEn,
  cooperation: cooperationEn,
  discussion: discussionEn,
  draft: draftEn,
  exchanges: exchangesEn,
  exporting: exportingEn,
  fields: fieldsEn,
  files: filesEn,
  followUp: followUpEn,
  gapCard: gapCardEn,
  help: helpEn,
  historyWindow: historyWindowEn,
  join: joinEn,
  mapInfo: mapInfoEn,
  mapping: mappingEn,
  meetings: meetingsEn,
  notes: notesEn,
  offered: offeredEn,
  opening: openingEn,
  person: personEn,
  pool: poolEn,
  prose: proseEn,
  recognised: recognisedEn,
  replay: replayEn,
  resources: resourcesEn,
  rulings: rulingsEn,
  safe: safeEn,
  several: severalEn,
  start: startEn,
  story: storyEn,
  table: tableEn,
  versions: versionsEn,
  takeHome: takeHomeEn,
  testimonies: testimoniesEn,
  themes: themesEn,
  viewTables: viewTablesEn,
  ways: waysEn,
  toTry: toTryEn,
  told: toldPartEn,
  trial: trialEn,
  update: updateEn,
};
