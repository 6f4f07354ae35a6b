import type { fr } from './fr';
import type { laterFr } from './laterFr';
import type { Sentences } from './sentences';

/** Every sentence needed by the first picture. Each language is a value of this type: a missing or outdated sentence does not compile. */
export type Messages = Sentences<typeof fr>;

/** Sentences of cards and windows not needed by the first picture. */
export type LaterMessages = Sentences<typeof laterFr>;
