import { everyView } from './everyView';

everyView({ language: 'fr', colourScheme: 'light', viewport: { width: 1280, height: 800 } });
