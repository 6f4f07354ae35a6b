import type { Message } from '../message';

/** Ends the reading of a text network: thrown while parsing, caught in `readTextNetwork`. */
export class TextFault extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.code);
    this.said = said;
  }
}
