import player from './replayPlayer.js?raw';

export const REPLAY_SCRIPT = player;

/** SHA-256 digest by which the page's policy allows the script: it must change with the script (a test prints the new one). */
export const REPLAY_SCRIPT_HASH = 'sha256-mCjw12ac2+cBkV3u9t7qK103PYfQaeNCk0d0VJSVqzk=';
