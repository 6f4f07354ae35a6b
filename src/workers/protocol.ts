import type { PartPlace, Piece } from './parts';

/** Functions that a worker offers: plain data in, plain data out (structured clone). */
export type Api = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply =
  /** First of all: a worker that is refused may never say anything. */
  | { readonly id: 0; readonly kind: 'ready' }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number }
  /** Some of a long list or table of the value, which comes last. */
  | { readonly id: number; readonly kind: 'piece'; readonly piece: Piece }
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown; readonly places: readonly PartPlace[] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** The part that `Worker`, `MessagePort` and a worker's own global scope have in common. */
export interface Endpoint {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** What a served function is given besides its arguments: how to say how far it is, from 0 to 1. */
export interface Serving {
  readonly onProgress: (done: number) => void;
}
