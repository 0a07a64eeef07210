import { afterEach, expect, test, vi } from 'vitest';
import { progressLine, progressOn } from './progress.ts';

test.each([
  [
    { done: 1_200, total: 48_000, share: 0.025 },
    3_000,
    '1,200 of 48,000 files, 2 %, 400 a second, 117 s left',
  ],
  [{ done: 12_345, share: 0.5 }, 600_000, '12,345 files, 50 %, 21 a second, 10 min left'],
  [{ done: 7 }, 2_000, '7 files, 3.5 a second'],
  [
    { done: 100, total: 1_000_000, share: 0.0001 },
    2_000,
    '100 of 1,000,000 files, 0 %, 50 a second, 5 h 34 min left',
  ],
])('%o after %i ms', (advance, milliseconds, line) => {
  expect(progressLine(advance, milliseconds)).toBe(line);
});

afterEach(() => vi.useRealTimers());

test('is shown after a second, on a terminal only, and taken away', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  for (const isTTY of [true, false]) {
    let written = '';
    const progress = progressOn({
      isTTY,
      write: (text: unknown) => Boolean((written += String(text))),
    });
    progress.show({ done: 1 });
    expect(written).toBe('');
    vi.advanceTimersByTime(2_000);
    progress.show({ done: 2 });
    progress.show({ done: 3 });
    progress.show(undefined);
    expect(written).toBe(isTTY ? '\r\u001b[K2 files, 1.0 a second\r\u001b[K' : '');
  }
});
