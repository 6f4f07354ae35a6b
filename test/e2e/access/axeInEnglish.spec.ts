import { everyView } from './everyView';

everyView({ language: 'en', colourScheme: 'dark', viewport: { width: 640, height: 400 } });
