/** Messages between the windows of one browser that look at the same thing. */
export interface WindowChannel<Said> {
  say(said: Said): void;
  onSaid(listener: (said: Said) => void): void;
  close(): void;
}

export function windowChannel<Said>(name: string): WindowChannel<Said> {
  const channel = new BroadcastChannel(name);
  return {
    // A channel is of one origin by nature: unlike a window's, its messages take no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (said) => channel.postMessage(said),
    onSaid: (listener) => channel.addEventListener('message', (event: MessageEvent<Said>) => listener(event.data)),
    close: () => channel.close(),
  };
}
