import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OF_A_STRANGER, type Patience, type Watched, watch } from '@/lib/cerfa/watch';
import type { CerfaAnswer, CerfaRequest } from '@/lib/cerfa/worker';

const PROGRAM = fileURLToPath(new URL('./child.mjs', import.meta.url));

/** Megabytes of old space the child has; security.md asks that no file needs more. */
export const MEMORY = 300;

export type Ended = {
  /** "done", or the code of the refusal. */
  readonly how: string;
  readonly ms: number;
  /** Milliseconds of processor: what it costs, however busy the machine is; the time itself when it was ended. */
  readonly cpu: number;
  /** Largest resident memory of the child so far, in megabytes, beyond what it had before its first file. */
  readonly grown: number;
  /** Whether the child had to be ended. */
  readonly ended: boolean;
};

const start = (): Promise<{ child: ChildProcess; base: number }> =>
  new Promise((resolve, reject) => {
    const child = fork(PROGRAM, {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      serialization: 'advanced',
      silent: true,
    });
    child.once('error', reject);
    child.on('message', (message: { ready?: true; peak: number }) => {
      if (message.ready) resolve({ child, base: message.peak });
    });
  });

/** A child that reads files one after the other, begun anew after each one that had to be ended. */
export const createReader = () => {
  let running: ReturnType<typeof start> | undefined;

  const read = async (request: CerfaRequest, patience: Patience = OF_A_STRANGER): Promise<Ended> => {
    running ??= start();
    const { child, base } = await running;
    let peak = base;
    let cpu: number | undefined;
    let answered = false;
    const worker: Watched = {
      post: (sent) => void child.send(sent as object),
      onMessage: (listener) =>
        child.on('message', (message: (CerfaAnswer | { alive: true }) & { peak?: number; cpu?: number }) => {
          peak = message.peak ?? peak;
          cpu = message.cpu;
          answered ||= 'ok' in message;
          listener(message);
        }),
      onError: (listener) => child.once('exit', listener),
      end: () => {
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        if (answered) return;
        running = undefined;
        child.kill('SIGKILL');
      },
    };
    const began = performance.now();
    const how = await watch(worker, request, patience).then(
      () => 'done',
      (cause: { code: string }) => cause.code,
    );
    const ms = performance.now() - began;
    return { how, ms, cpu: cpu ?? ms, grown: peak - base, ended: !answered };
  };

  const stop = async (): Promise<void> => {
    (await running)?.child.kill('SIGKILL');
  };
  return { read, stop };
};
