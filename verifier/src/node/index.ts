export { isBlankLine, splitLines } from './json-lines.ts';
export type { LineSplitter } from './json-lines.ts';
export { startServer } from './child-server.ts';
export type { ChildServer, ServerCommand, ServerExit, StartOptions } from './child-server.ts';
export { serverEnvironment } from './server-environment.ts';
export { localContext } from './local-context.ts';
export type { LocalContext, LocalContextOptions } from './local-context.ts';
export { describeTarget } from './describe-target.ts';
