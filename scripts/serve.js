// A server for built files, on this machine only: `npm start` and the browser tests use it. By hand: node scripts/serve.js [folder] [port]
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { isStarted, root } from './run.js';

/**
 * @param {string} directory
 * @param {number} port the next free one is taken when this is in use; 0 for any
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(directory, port) {
  const files = sirv(directory, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }),
  );
  const taken = await listen(server, port, 20);
  return {
    address: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} attempts
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, port, attempts) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve(undefined);
      });
    });
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  } catch (error) {
    const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    if (!inUse || attempts <= 1) throw error;
    return listen(server, port + 1, attempts - 1);
  }
}

if (isStarted(import.meta.url)) {
  const [directory = 'dist/workbench', port = '3210'] = process.argv.slice(2);
  console.log((await serve(path.resolve(root, directory), Number(port))).address);
}
