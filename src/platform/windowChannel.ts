import { keepsInBrowser } from './keepsInBrowser';
import { safely } from './safeStorage';

/** Messages between the windows of one browser that look at the same thing. */
export interface WindowChannel<Said> {
  say(said: Said): void;
  onSaid(listener: (said: Said) => void): void;
  close(): void;
}

/**
 * Opens a channel by name. Where the browser has no channels or refuses them, nothing is said and nothing is heard: each window then
 * works alone, as the journal's locks and epochs allow.
 */
export function windowChannel<Said>(name: string): WindowChannel<Said> {
  const channel = channelNamed(name);
  if (!channel) return { say: () => {}, onSaid: () => {}, close: () => {} };
  return {
    say: (said) => {
      try {
        // A channel belongs to one origin by nature: unlike a window's messages, its messages take no target.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        channel.postMessage(said);
      } catch (error) {
        // The write itself has succeeded: a window that cannot tell the others must not treat it as failed.
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

/** Returns null where there are no channels, or where pages other than our own windows would hear them. */
function channelNamed(name: string): BroadcastChannel | null {
  return keepsInBrowser ? safely(() => new BroadcastChannel(name)) : null;
}
