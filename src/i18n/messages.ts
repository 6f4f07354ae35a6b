import type { fr } from './fr';
import type { laterFr } from './laterFr';
import type { Sentences } from './sentences';

/** Every sentence that the first picture needs. A language is a value of this type: a missing or stale sentence does not compile. */
export type Messages = Sentences<typeof fr>;

/** Sentences of cards and windows that come after the first picture. */
export type LaterMessages = Sentences<typeof laterFr>;
