import { idle, reduceRun, type RunEvent } from './run';

const after = (...events: RunEvent[]) => events.reduce(reduceRun, idle);
const began: RunEvent = { type: 'began', step: 'progress.writing' };

describe('a run', () => {
  it('clears an old failure when the next one begins', () => {
    expect(after({ type: 'failed', failure: new Error('x') }, began)).toEqual({
      progress: { fraction: 0, step: 'progress.writing' },
      cancelled: false,
      failure: null,
    });
  });

  it('ignores progress that arrives after the end', () => {
    const late: RunEvent = { type: 'progressed', progress: { fraction: 1, step: 'progress.writing' } };
    expect(after(began, { type: 'cancelled' }, late)).toEqual({ ...idle, cancelled: true });
    expect(after(began, late).progress?.fraction).toBe(1);
  });

  it('keeps what went wrong until something else is done', () => {
    const failure = new Error('protected');
    expect(after(began, { type: 'failed', failure })).toEqual({ ...idle, failure });
    expect(after(began, { type: 'failed', failure }, { type: 'ended' })).toEqual(idle);
  });
});
