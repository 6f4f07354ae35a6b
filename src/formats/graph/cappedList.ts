import { LIMITS } from '../guards';

/** Records of a file, up to one more than a table may hold: what is beyond is counted, and takes no memory. */
export class CappedList<One> {
  readonly kept: One[] = [];
  count = 0;

  add(one: One): void {
    this.count++;
    if (this.kept.length <= LIMITS.rows) this.kept.push(one);
  }
}
