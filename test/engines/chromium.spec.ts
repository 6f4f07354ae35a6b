import { chromiumEngine } from './chromium';
import { walk } from './walk';
import { walkFromDisk } from './walkFromDisk';

walk(chromiumEngine);
walkFromDisk(chromiumEngine);
