import type { Message } from '../message';

/** What ends the reading of a text network: thrown while it is read, caught where its reading began (`readTextNetwork`). */
export class TextFault extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.code);
    this.said = said;
  }
}
