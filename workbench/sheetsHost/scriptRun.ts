/** Functions of the script by name; google.script.run reaches all whose names do not end in an underscore. */
export type ScriptFunctions = Record<string, (...given: unknown[]) => unknown>;

type Handler = (value: unknown) => void;

/**
 * What google.script.run lets through: numbers, truth values, text, null, and arrays and objects of them. A Date, a function or
 * another object of a class is refused; so is undefined in an object, of which the documentation does not speak.
 */
function copied(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  // Arrays of another frame are arrays too, and their holes and undefined elements become null.
  if (Array.isArray(value))
    return Array.from(value, (one, i) => (one === undefined ? null : copied(one, `${path}[${i}]`)));
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    const entries = Object.entries(value).map(([key, one]) => [key, copied(one, `${path}.${key}`)]);
    return Object.fromEntries(entries);
  }
  throw new TypeError(`Failed due to illegal value in property: ${path}`);
}

/** Carries out a call. What it throws before is what Google says instead, such as that the time is over. */
export type Around = (name: string, call: () => unknown, given: unknown[]) => unknown;

/** google.script.run: calls are answered later, errors arrive as text only. */
export function scriptRun(functions: ScriptFunctions, around: Around = (_, call) => call()): object {
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          if (typeof name !== 'string' || name.endsWith('_') || typeof functions[name] !== 'function') return undefined;
          return (...given: unknown[]) => {
            const received = copied(given, name) as unknown[];
            void answer(() => around(name, () => functions[name](...received), received)).then(succeed, fail);
          };
        },
      },
    );
  return runner(
    () => undefined,
    () => undefined,
  );
}

async function answer(work: () => unknown): Promise<unknown> {
  await Promise.resolve();
  try {
    const value = await work();
    return value === undefined ? null : copied(value, 'reply');
  } catch (error) {
    // Only the text crosses: no stack, no class, no properties.
    throw Object.assign(new Error(String((error as Error).message)), { name: 'ScriptError' });
  }
}
