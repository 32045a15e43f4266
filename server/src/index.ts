export { startRegistry } from './start.ts';
export type { Registry } from './start.ts';
export type { RegistryOptions } from './config.ts';
export { main } from './main.ts';
