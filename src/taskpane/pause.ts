/** Lets the browser draw and take input, then goes on. `scheduler` is newer than the oldest WebView that Excel runs us in. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does heavy work in parts with a pause before each and at the end, so that none keeps the user waiting for the others. */
export async function inParts(parts: (() => unknown)[]): Promise<void> {
  for (const part of parts) {
    await pause();
    part();
  }
  await pause();
}
