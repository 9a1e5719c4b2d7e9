/** Work that follows events: it starts when they have paused, never runs twice at once, and never misses the last one. */
export interface Calm {
  /** Something has happened. */
  stir(): void;
  stop(): void;
}

export function calm(work: () => Promise<void>, failed: (error: unknown) => void, pause = 300): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stirred = false;
  let stopped = false;
  const wait = (): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void run(), pause);
  };
  const run = async (): Promise<void> => {
    running = true;
    stirred = false;
    await work().catch(failed);
    running = false;
    if (stirred) wait();
  };
  return {
    stir() {
      stirred = true;
      if (!running) wait();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
