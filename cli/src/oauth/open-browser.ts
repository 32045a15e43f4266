import { spawn } from 'node:child_process';

type Launcher = readonly [program: string, ...args: string[]];

/** Programs that open an address; none of them is a shell. */
const LAUNCHERS: Readonly<Partial<Record<NodeJS.Platform, Launcher>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const ELSEWHERE: Launcher = ['xdg-open'];

/** Tries to open an address in the person's browser; where that fails, they still have the address that was printed. */
export function openBrowser(url: string): void {
  const [program, ...args] = LAUNCHERS[process.platform] ?? ELSEWHERE;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true, windowsHide: true });
  child.once('error', () => undefined);
  child.unref();
}
