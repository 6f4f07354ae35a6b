// Tests read sentences in both languages, as the command line does.
import '../src/i18n/bothLanguages';
