import player from './replayPlayer.js?raw';

/** What plays the page by itself. */
export const REPLAY_SCRIPT = player;

/** Its digest, SHA-256, by which the policy of the page knows it: whoever changes the script changes it (a test says what it is then). */
export const REPLAY_SCRIPT_HASH = 'sha256-mCjw12ac2+cBkV3u9t7qK103PYfQaeNCk0d0VJSVqzk=';
