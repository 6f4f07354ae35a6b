import type { RawGraph } from '../graph/rawGraph';
import type { Members } from '../jsonMembers';
import type { Message } from '../message';
import type { NetworkReading } from './networkReading';

/**
 * One way to write a network in JSON, told by what the file holds: gives the network, or what is wrong with one that is
 * plainly meant to be of that shape, or nothing when it is not.
 */
export type NetworkShape = (root: Members, reading: NetworkReading) => RawGraph | Message | undefined;
