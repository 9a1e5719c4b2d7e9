/** A piece of work that follows events: it starts when they have paused, never runs twice at once, and never misses the last. */
export interface Calm {
  /** Something has happened. */
  stir(): void;
  stop(): void;
}

export function calm(work: () => Promise<void>, pause = 300): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stirred = false;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    stirred = false;
    await work();
    running = false;
    if (stirred) wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
  return {
    stir() {
      stirred = true;
      if (!running) wait();
    },
    stop: () => clearTimeout(timer),
  };
}
