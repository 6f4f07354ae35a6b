import { everyView } from './everyView';

everyView({ turn: 0, language: 'fr', colourScheme: 'light', viewport: { width: 1280, height: 800 } });
