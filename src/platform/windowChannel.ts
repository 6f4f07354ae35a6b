import { keepsInBrowser } from './keepsInBrowser';
import { safely } from './safeStorage';

/** Messages between the windows of one browser that look at the same thing. */
export interface WindowChannel<Said> {
  say(said: Said): void;
  onSaid(listener: (said: Said) => void): void;
  close(): void;
}

/**
 * Where the browser has no channels or refuses them nothing is said and nothing heard: each window then works by itself, as the locks
 * and epochs of the journal allow.
 */
export function windowChannel<Said>(name: string): WindowChannel<Said> {
  const channel = channelNamed(name);
  if (!channel) return { say: () => {}, onSaid: () => {}, close: () => {} };
  return {
    say: (said) => {
      try {
        // A channel is of one origin by nature: unlike a window's, its messages take no target.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        channel.postMessage(said);
      } catch (error) {
        // What is written is written: a window that cannot tell the others must not take its own write for failed.
        if (!(error instanceof DOMException) || error.name === 'DataCloneError') throw error;
      }
    },
    onSaid: (listener) => channel.addEventListener('message', (event: MessageEvent<Said>) => listener(event.data)),
    close: () => channel.close(),
  };
}

export function hasWindowChannels(): boolean {
  const channel = channelNamed('try');
  channel?.close();
  return channel !== null;
}

/** `null` where there is none, or where others than our own windows would hear it. */
function channelNamed(name: string): BroadcastChannel | null {
  return keepsInBrowser ? safely(() => new BroadcastChannel(name)) : null;
}
