import { soakSeeds } from './soaking';

soakSeeds('odd');
