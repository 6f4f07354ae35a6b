import { LIMITS } from '../guards';
import { TextFault } from './textFault';

/** Attributes from which a file is read no further: nobody can open it. */
const MOST_KEYS = 100_000;

/** As many as a JSON file may have. */
const MOST_VALUES = 5_000_000;

/** Names of the attributes of a text network, as they are met: so many, or so many values, are refused before they fill the memory. */
export class KeysMet {
  private readonly keys = new Set<string>();

  private values = 0;

  /** A value under that name. */
  meet(key: string): void {
    if (++this.values > MOST_VALUES) throw new TextFault({ code: 'LIMIT_VALUES', limit: MOST_VALUES });
    this.keys.add(key);
    const value = this.keys.size;
    if (value > MOST_KEYS) throw new TextFault({ code: 'LIMIT_COLUMNS', value, limit: LIMITS.columns });
  }
}
