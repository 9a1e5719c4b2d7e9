import { calm } from '../../../src/taskpane/controller/calm';

const failed = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  failed.mockClear();
});
afterEach(() => jest.useRealTimers());

test('many events in a row are one piece of work, after they have paused', async () => {
  const work = jest.fn(() => Promise.resolve());
  const { stir } = calm(work, failed, 100);
  for (let event = 0; event < 5; event++) {
    stir();
    await jest.advanceTimersByTimeAsync(60);
  }
  expect(work).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
});

test('what happens during the work is followed by one more run, never by two at once', async () => {
  let finish: () => void = () => undefined;
  let running = 0;
  const work = jest.fn(async () => {
    running++;
    expect(running).toBe(1);
    await new Promise<void>((resolve) => (finish = resolve));
    running--;
  });
  const { stir } = calm(work, failed, 100);
  stir();
  await jest.advanceTimersByTimeAsync(100);
  stir();
  stir();
  await jest.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(1);
  finish();
  await jest.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
});

test('work that fails is told of and does not end the following', async () => {
  const work = jest.fn(() => Promise.reject(new Error('the host is away')));
  const { stir } = calm(work, failed, 100);
  stir();
  await jest.advanceTimersByTimeAsync(100);
  stir();
  await jest.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledTimes(2);
});
