export { isBlankLine, splitLines } from './json-lines.ts';
export type { LineSplitter } from './json-lines.ts';
export { startServer } from './child-server.ts';
export type { ChildServer, ServerCommand, ServerExit, StartOptions } from './child-server.ts';
export { serverEnvironment } from './server-environment.ts';
