#!/usr/bin/env node
/**
 * Stands where Playwright looks for Firefox. It starts the system’s Firefox and hands every message on, both ways.
 * Playwright asks for a few settings (of the screen, of colours) that an extended support release does not know yet, and
 * would give up at the first refusal. Such a refusal of a setting is answered with “done” here; nothing else is changed.
 * So no journey in Firefox may rely on an emulated setting; colours and motion are set by preferences instead.
 *
 * FIREFOX_PATH says which Firefox.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** Pictures and downloads travel in one message. */
const BIGGEST_MESSAGE = 256 * 1024 * 1024;
const SETTING = /^emulation\./;

interface Message {
  id: number | null;
  method?: string;
  type?: string;
  error?: string;
}

const parse = (text: string) => JSON.parse(text) as Message;

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /^WebDriver BiDi listening on (ws:.*)$/.exec(line)?.[1];
  if (!address) {
    console.error(line);
    return;
  }
  const server = new WebSocketServer(
    { port: 0, host: '127.0.0.1', maxPayload: BIGGEST_MESSAGE },
    () => {
      const { port } = server.address() as AddressInfo;
      // Playwright waits for this line and reads the address in it.
      console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
    },
  );
  server.on('connection', (playwright) => join(playwright, `${address}/session`));
});

/** Hands messages on between Playwright and Firefox, and answers for Firefox where it does not know a setting. */
function join(playwright: WebSocket, address: string): void {
  const browser = new WebSocket(address, { maxPayload: BIGGEST_MESSAGE });
  const early: string[] = [];
  const asked = new Map<number, string>();
  browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)));
  playwright.on('message', (data: Buffer) => {
    const text = data.toString();
    const { id, method } = parse(text);
    if (id !== null && method && SETTING.test(method)) asked.set(id, method);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else early.push(text);
  });
  browser.on('message', (data: Buffer) => {
    const text = data.toString();
    const { id, error } = parse(text);
    const isUnknownSetting = id !== null && asked.delete(id) && error === 'unknown command';
    playwright.send(isUnknownSetting ? JSON.stringify({ type: 'success', id, result: {} }) : text);
  });
  browser.on('close', () => playwright.close());
  browser.on('error', () => playwright.close());
  playwright.on('close', () => browser.close());
}
