import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from '../find.ts';

export interface WebKitDriver {
  /** Opens the browser anew, with nothing saved. */
  open: () => Promise<WebDriver>;
  stop: () => void;
}

/**
 * Starts WebKit’s own driver, on a display that nobody sees where there is Xvfb.
 * @throws when the driver does not answer within some seconds
 */
export async function startWebKit({ driver, browser, display }: WebKit): Promise<WebKitDriver> {
  const started: ChildProcess[] = [];
  const stop = () => started.forEach((one) => one.kill());
  try {
    const env = { ...process.env };
    if (display) {
      const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      started.push(screen);
      env.DISPLAY = `:${await firstLine(screen.stdio[3] as Readable)}`;
    }
    const port = await freePort();
    started.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const wanted = new Capabilities()
      .setBrowserName('MiniBrowser')
      .set('webkitgtk:browserOptions', { binary: browser, args: ['--automation'] });
    return {
      open: async () => new Builder().usingServer(address).withCapabilities(wanted).build(),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const chunk of stream) return String(chunk).trim();
  throw new Error('Xvfb did not say which display it took.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
