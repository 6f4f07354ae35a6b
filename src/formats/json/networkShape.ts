import type { RawGraph } from '../graph/rawGraph';
import type { Members } from '../jsonMembers';
import type { Message } from '../message';
import type { NetworkReading } from './networkReading';

/**
 * Reader of one JSON shape, recognised by content. Returns the network, a message when the file is plainly meant to be
 * of that shape but is wrong, or `undefined` when it is not of that shape.
 */
export type NetworkShape = (root: Members, reading: NetworkReading) => RawGraph | Message | undefined;
