import { chromiumEngine } from './chromium';
import { walk } from './walk';

walk(chromiumEngine);
