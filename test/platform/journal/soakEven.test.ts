import { soakSeeds } from './soaking';

soakSeeds('even');
