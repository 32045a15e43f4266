/** Runs tasks, so many at a time. @throws what the first that fails throws, when the others have ended. */
export async function inPool(tasks: readonly (() => Promise<void>)[], workers: number): Promise<void> {
  const queue = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await task();
  };
  const ended = await Promise.allSettled(Array.from({ length: workers }, work));
  for (const outcome of ended) if (outcome.status === 'rejected') throw outcome.reason;
}
