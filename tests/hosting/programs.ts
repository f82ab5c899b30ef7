import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';

export interface Running {
  /** As in `http://127.0.0.1:8080`. */
  origin: string;
  /** All that it said, and wrote into files that are called `….log`. */
  written: () => string;
  stop: () => Promise<void>;
}

export interface Certificate {
  cert: string;
  key: string;
}

/** @returns where a program is, if it is installed; servers are often not on the path of a person. */
export function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Starts a server and waits until it answers.
 * @param scratch the folder for what it writes
 * @throws what it said, when it ends instead
 */
export async function run(
  program: string,
  args: string[],
  origin: string,
  scratch: string,
  env = process.env,
): Promise<Running> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let turn = 0; turn < 100; turn += 1) {
    if (child.exitCode !== null) throw new Error(`${program} did not start:\n${said}`);
    const isUp = await ask(origin, '/').then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await wait(100);
  }
  return {
    origin,
    written: () =>
      globSync(join(scratch, '**/*.log')).reduce(
        (text, name) => text + readFileSync(name, 'utf8'),
        said,
      ),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A certificate that nobody else trusts. @returns nothing where openssl is not installed */
export function certificateIn(folder: string): Certificate | undefined {
  if (!find('openssl')) return undefined;
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  return { cert, key };
}
