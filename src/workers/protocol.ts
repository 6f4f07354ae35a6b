import type { PartPlace, Piece } from './parts';

/** Functions that a worker offers: plain data in, plain data out (structured clone). */
export type Api = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply =
  /** Sent first: a worker that is refused may never send anything. */
  | { readonly id: 0; readonly kind: 'ready' }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number }
  /** Piece of a long list or table of the value, which comes last. */
  | { readonly id: number; readonly kind: 'piece'; readonly piece: Piece }
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown; readonly places: readonly PartPlace[] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** Interface shared by `Worker`, `MessagePort` and a worker's global scope. */
export interface Endpoint {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Passed to a served function before its arguments: reports progress from 0 to 1. */
export interface Serving {
  readonly onProgress: (done: number) => void;
}
