import type { Language } from './language';
import { meetingsEn } from './meetings/en';
import { meetingsFr } from './meetings/fr';
import type { MeetingMessages } from './meetings/messages';
import { severalEn } from './several/en';
import { severalFr } from './several/fr';
import type { SeveralMessages } from './several/messages';
import { themesEn } from './themes/en';
import { themesFr } from './themes/fr';
import type { ThemeMessages } from './themes/messages';

export interface LaterMessages {
  readonly meetings: MeetingMessages;
  readonly several: SeveralMessages;
  readonly themes: ThemeMessages;
}

/** Words of cards and windows that come after the first picture: loaded with these, not with the rest. */
export const LATER_MESSAGES: Readonly<Record<Language, LaterMessages>> = {
  fr: { meetings: meetingsFr, several: severalFr, themes: themesFr },
  en: { meetings: meetingsEn, several: severalEn, themes: themesEn },
};
