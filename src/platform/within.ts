/**
 * Result of `work`, or a rejection when it throws, rejects or takes too long. A browser that refuses a storage may never answer, and
 * waiting for it would leave the page empty.
 */
export function within<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const late = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), milliseconds);
    // `async` turns a synchronous throw into a rejection.
    void (async () => work())()
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}
