import { publishOverHttp, signReleases } from './publish.ts';
import { RunningWitness } from '../test/support/running-witness.ts';
import { runRegistry } from '../test/support/running-registry.ts';
import { HttpLoad, portOf } from './http-load.ts';
import { inTurns } from './ratio.ts';
import { row, type Row } from './report.ts';

const ROUNDS = 5;
const SIZES = [
  { inFlight: 1, publishes: 12 },
  { inFlight: 16, publishes: 48 },
] as const;

/** First publishes through a registry that waits for two of three witnesses, each a process on loopback, against one without. */
export async function witnessedPublishes(): Promise<Row[]> {
  const load = new HttpLoad();
  const options: { witnesses?: string[] } = {};
  const [witnessed, alone] = [await runRegistry(options), await runRegistry()];
  const witnesses: RunningWitness[] = [];
  try {
    for (const name of ['w1', 'w2', 'w3'])
      witnesses.push(await RunningWitness.found(name, [witnessed.registry.logKey]));
    options.witnesses = [...witnesses.map(({ line }) => line), 'group all 2 w1 w2 w3', 'quorum all'];
    await witnessed.restart();
    const rows: Row[] = [];
    for (const { inFlight, publishes } of SIZES) {
      const requestsTo = async (token: string, namespace: string): Promise<Uint8Array[]> =>
        (await signReleases((ROUNDS + 1) * publishes, namespace)).map((release) =>
          publishOverHttp(release, token),
        );
      const pending = {
        witnessed: await requestsTo(witnessed.token, `io.github.witnessed-${inFlight}`),
        alone: await requestsTo(alone.token, `io.github.alone-${inFlight}`),
      };
      const publish = async (requests: Uint8Array[], url: string): Promise<number> => {
        const round = requests.splice(0, publishes);
        const whole = {
          port: portOf(url),
          status: 201,
          requests: round,
          connections: inFlight,
          count: publishes,
        };
        return (await load.run(whole)) / publishes;
      };
      const measured = await inTurns(
        async () => publish(pending.witnessed, witnessed.registry.url),
        async () => publish(pending.alone, alone.registry.url),
        ROUNDS,
      );
      rows.push(
        row(`publish with a quorum of 2 of 3 witnesses, ${inFlight} in flight / without`, 'ms', measured, {
          note: 'time for each publish; the witnesses are processes on the same machine, and write each checkpoint to the disk before they answer',
        }),
      );
    }
    return rows;
  } finally {
    await load.close();
    for (const witness of witnesses) await witness.remove();
    await witnessed.remove();
    await alone.remove();
  }
}
