import { everyView } from './everyView';

everyView({ turn: 1, language: 'en', colourScheme: 'dark', viewport: { width: 640, height: 400 } });
