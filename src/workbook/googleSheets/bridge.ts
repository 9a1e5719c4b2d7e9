import type * as server from '../../../appsscript/server';
import type { Reply } from '../../../appsscript/server/replies';

type Server = typeof server;
type Answered<Name extends keyof Server> = Server[Name] extends (...given: never) => Reply<infer Value> ? Value : never;
type Callable = { [Name in keyof Server]: [Answered<Name>] extends [never] ? never : Name }[keyof Server];

/** What the sidebar may ask of the server: the functions of its list that reply. */
export type Calls = { [Name in Callable]: (...given: Parameters<Server[Name]>) => Promise<Answered<Name>> };

/** google.script.run: a call returns nothing, and tells one of two handlers later. */
export interface Runner {
  withSuccessHandler(handler: (reply: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** No answer came: what was asked may have been done or not. */
export class Unanswered extends Error {}

export const bridgeTo = (run: Runner): Calls =>
  new Proxy({} as Calls, {
    get:
      (_, name: Callable) =>
      (...given: unknown[]) =>
        new Promise((resolve, reject) => {
          const asked = run
            .withSuccessHandler((reply: Reply<unknown>) =>
              'value' in reply ? resolve(reply.value) : reject(new Error(reply.trouble)),
            )
            .withFailureHandler(({ message }) => reject(new Unanswered(sentence(message))));
          (asked as unknown as Record<string, (...given: unknown[]) => void>)[name](...given);
        }),
  });

function sentence(message: string): string {
  if (/maximum execution time/i.test(message))
    return 'Google stopped Plumbline because the time for one call was over. Try again with a smaller sheet or range.';
  if (/authorization|permission/i.test(message))
    return 'Google did not let Plumbline into this spreadsheet. If you are signed in with several accounts, sign out of the others and open the sidebar again.';
  return `Google Sheets did not answer (${message}). Open the sidebar again and try once more.`;
}
