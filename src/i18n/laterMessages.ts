import { cooperationEn } from './actions/cooperationEn';
import { cooperationFr } from './actions/cooperationFr';
import type { CooperationMessages } from './actions/messages';
import { answersEn } from './answers/en';
import { answersFr } from './answers/fr';
import type { AnswerMessages } from './answers/messages';
import { closeAndEraseEn } from './closeAndErase/en';
import { closeAndEraseFr } from './closeAndErase/fr';
import type { CloseAndEraseMessages } from './closeAndErase/messages';
import { comparisonEn } from './compare/comparisonEn';
import { comparisonFr } from './compare/comparisonFr';
import { compareEn } from './compare/en';
import { compareFr } from './compare/fr';
import type { CompareMessages, ComparisonMessages } from './compare/messages';
import { exportingEn } from './exporting/en';
import { exportingFr } from './exporting/fr';
import type { ExportingMessages } from './exporting/messages';
import { filesEn } from './files/en';
import { filesFr } from './files/fr';
import type { FileMessages, Recognised } from './files/messages';
import { recognisedEn } from './files/recognisedEn';
import { recognisedFr } from './files/recognisedFr';
import { gapCardEn } from './gapCard/en';
import { gapCardFr } from './gapCard/fr';
import type { GapCardMessages } from './gapCard/messages';
import { helpEn } from './help/en';
import { helpFr } from './help/fr';
import type { HelpMessages } from './help/messages';
import { draftEn } from './introductions/draftEn';
import { draftFr } from './introductions/draftFr';
import { followUpEn } from './introductions/followUpEn';
import { followUpFr } from './introductions/followUpFr';
import type { DraftMessages, FollowUpMessages, PoolMessages, ToTryMessages } from './introductions/messages';
import { poolEn } from './introductions/poolEn';
import { poolFr } from './introductions/poolFr';
import { toTryEn } from './introductions/toTryEn';
import { toTryFr } from './introductions/toTryFr';
import { joinEn } from './join/en';
import { joinFr } from './join/fr';
import type { JoinMessages } from './join/messages';
import type { Language } from './language';
import { mapInfoEn } from './mapInfo/en';
import { mapInfoFr } from './mapInfo/fr';
import type { MapInfoMessages } from './mapInfo/messages';
import { mappingEn } from './mapping/en';
import { mappingFr } from './mapping/fr';
import type { MappingMessages } from './mapping/messages';
import { meetingsEn } from './meetings/en';
import { meetingsFr } from './meetings/fr';
import type { MeetingMessages } from './meetings/messages';
import { openingEn } from './open/en';
import { openingFr } from './open/fr';
import type { OpeningMessages } from './open/messages';
import { personEn } from './person/en';
import { personFr } from './person/fr';
import type { PersonMessages } from './person/messages';
import { rulingsEn } from './rulings/en';
import { rulingsFr } from './rulings/fr';
import type { RulingMessages } from './rulings/messages';
import { safeEn } from './safe/en';
import { safeFr } from './safe/fr';
import type { SafeMessages } from './safe/messages';
import { severalEn } from './several/en';
import { severalFr } from './several/fr';
import type { SeveralMessages } from './several/messages';
import { startEn } from './start/en';
import { startFr } from './start/fr';
import type { StartMessages } from './start/messages';
import { storyEn } from './story/en';
import { storyFr } from './story/fr';
import type { StoryMessages } from './story/messages';
import { tableEn } from './table/en';
import { tableFr } from './table/fr';
import type { TableMessages } from './table/messages';
import { takeHomeEn } from './takeHome/en';
import { takeHomeFr } from './takeHome/fr';
import type { TakeHomeMessages } from './takeHome/messages';
import { themesEn } from './themes/en';
import { themesFr } from './themes/fr';
import type { ThemeMessages } from './themes/messages';
import { trialEn } from './trial/en';
import { trialFr } from './trial/fr';
import type { TrialMessages } from './trial/messages';
import { updateEn } from './update/en';
import { updateFr } from './update/fr';
import type { UpdateMessages } from './update/messages';
import { versionsEn } from './versions/en';
import { versionsFr } from './versions/fr';
import type { VersionMessages } from './versions/messages';

export interface LaterMessages {
  readonly answers: AnswerMessages;
  readonly closeAndErase: CloseAndEraseMessages;
  readonly compare: CompareMessages;
  readonly comparison: ComparisonMessages;
  readonly cooperation: CooperationMessages;
  readonly draft: DraftMessages;
  readonly exporting: ExportingMessages;
  readonly files: FileMessages;
  readonly followUp: FollowUpMessages;
  readonly gapCard: GapCardMessages;
  readonly help: HelpMessages;
  readonly join: JoinMessages;
  readonly mapInfo: MapInfoMessages;
  readonly mapping: MappingMessages;
  readonly meetings: MeetingMessages;
  readonly opening: OpeningMessages;
  readonly person: PersonMessages;
  readonly pool: PoolMessages;
  /** Headings and values that are read in tables, for the help. */
  readonly recognised: readonly Recognised[];
  readonly rulings: RulingMessages;
  /** The plain page for when no map can be shown. */
  readonly safe: SafeMessages;
  readonly several: SeveralMessages;
  readonly start: StartMessages;
  readonly story: StoryMessages;
  readonly table: TableMessages;
  readonly versions: VersionMessages;
  readonly takeHome: TakeHomeMessages;
  readonly themes: ThemeMessages;
  /** Of the window of introductions. */
  readonly toTry: ToTryMessages;
  readonly trial: TrialMessages;
  readonly update: UpdateMessages;
}

/** Words of cards and windows that come after the first picture: loaded with these, not with the rest. */
export const LATER_MESSAGES: Readonly<Record<Language, LaterMessages>> = {
  fr: {
    answers: answersFr,
    closeAndErase: closeAndEraseFr,
    compare: compareFr,
    comparison: comparisonFr,
    cooperation: cooperationFr,
    draft: draftFr,
    exporting: exportingFr,
    files: filesFr,
    followUp: followUpFr,
    gapCard: gapCardFr,
    help: helpFr,
    join: joinFr,
    mapInfo: mapInfoFr,
    mapping: mappingFr,
    meetings: meetingsFr,
    opening: openingFr,
    person: personFr,
    pool: poolFr,
    recognised: recognisedFr,
    rulings: rulingsFr,
    safe: safeFr,
    several: severalFr,
    start: startFr,
    story: storyFr,
    table: tableFr,
    versions: versionsFr,
    takeHome: takeHomeFr,
    themes: themesFr,
    toTry: toTryFr,
    trial: trialFr,
    update: updateFr,
  },
  en: {
    answers: answersEn,
    closeAndErase: closeAndEraseEn,
    compare: compareEn,
    comparison: comparisonEn,
    cooperation: cooperationEn,
    draft: draftEn,
    exporting: exportingEn,
    files: filesEn,
    followUp: followUpEn,
    gapCard: gapCardEn,
    help: helpEn,
    join: joinEn,
    mapInfo: mapInfoEn,
    mapping: mappingEn,
    meetings: meetingsEn,
    opening: openingEn,
    person: personEn,
    pool: poolEn,
    recognised: recognisedEn,
    rulings: rulingsEn,
    safe: safeEn,
    several: severalEn,
    start: startEn,
    story: storyEn,
    table: tableEn,
    versions: versionsEn,
    takeHome: takeHomeEn,
    themes: themesEn,
    toTry: toTryEn,
    trial: trialEn,
    update: updateEn,
  },
};
