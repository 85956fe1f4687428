import { describe, expect, it, vi } from 'vitest';
import { type Ends, type Watched, watch } from '@/lib/cerfa/watch';
import { AppError } from '@/lib/shared/errors';

vi.useFakeTimers();
const PATIENCE = { quiet: 2_000, total: 10_000 };

/** A worker that says what it is told to, when it is told to. */
const puppet = () => {
  let say: Parameters<Watched['onMessage']>[0] = () => undefined;
  let fail = (): void => undefined;
  const state = { ended: 0 };
  const worker: Watched = {
    post: () => undefined,
    onMessage: (listener) => {
      say = listener;
    },
    onError: (listener) => {
      fail = listener;
    },
    end: () => {
      state.ended += 1;
    },
  };
  return {
    worker,
    state,
    alive: () => say({ alive: true }),
    answer: () => say({ ok: true, result: 7 }),
    fail: () => fail(),
  };
};

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value,
    (cause) => [cause.code, cause.facts],
  );

describe('a worker that is watched', () => {
  it('gives its answer and is ended', async () => {
    const { worker, state, alive, answer } = puppet();
    const work = outcome(watch(worker, {}, PATIENCE));
    alive();
    answer();
    expect(await work).toBe(7);
    expect(state.ended).toBe(1);
  });

  it('is ended after two seconds of silence, counted from its last sign', async () => {
    const { worker, state, alive } = puppet();
    const work = outcome(watch(worker, {}, PATIENCE));
    for (let second = 0; second < 3; second += 1) {
      alive();
      vi.advanceTimersByTime(1_900);
    }
    expect(state.ended).toBe(0);
    vi.advanceTimersByTime(200);
    expect(await work).toEqual(['cerfa/timeout', { seconds: 2 }]);
    expect(state.ended).toBe(1);
  });

  it('is ended after ten seconds in all, however alive', async () => {
    const { worker, state, alive } = puppet();
    const work = outcome(watch(worker, {}, PATIENCE));
    for (let beat = 0; beat < 25; beat += 1) {
      alive();
      vi.advanceTimersByTime(400);
    }
    expect(await work).toEqual(['cerfa/timeout', { seconds: 10 }]);
    expect(state.ended).toBe(1);
  });

  it('that breaks is a damaged file', async () => {
    const { worker, fail } = puppet();
    const work = outcome(watch(worker, {}, PATIENCE));
    fail();
    expect(await work).toEqual(['cerfa/damaged', {}]);
  });

  it('ends in the words of what it reads: a Word or Excel file is no PDF', async () => {
    const ends: Ends = {
      late: (seconds) => new AppError('office/timeout', { seconds }),
      broken: () => new AppError('office/refused', { reason: 'damaged' }),
    };
    const slow = puppet();
    const late = outcome(watch(slow.worker, {}, PATIENCE, ends));
    slow.alive();
    vi.advanceTimersByTime(2_000);
    expect(await late).toEqual(['office/timeout', { seconds: 2 }]);
    const broken = puppet();
    const work = outcome(watch(broken.worker, {}, PATIENCE, ends));
    broken.fail();
    expect(await work).toEqual(['office/refused', { reason: 'damaged' }]);
    expect(broken.state.ended).toBe(1);
  });
});
