import { en } from './en';
import { fr } from './fr';
import { holdLanguage } from './language';
import { laterEn } from './laterEn';
import { laterFr } from './laterFr';
import { holdLaterLanguage } from './laterMessages';

// For code that needs both languages at once: the command line, tests, and a window that follows another in either language.
holdLanguage('fr', fr);
holdLanguage('en', en);
holdLaterLanguage('fr', laterFr);
holdLaterLanguage('en', laterEn);
