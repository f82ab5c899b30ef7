/** The worker, as a page sees it. */
import { addressOf, SCOPE } from './here.ts';
import { newsIn, type Message, type News } from './messages.ts';
import { register } from './register.ts';

/** @returns our registration, if there is one */
export const registered = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(SCOPE);

export const say = (worker: ServiceWorker, message: Message, ports: MessagePort[] = []): void =>
  worker.postMessage(message, ports);

/** So long a worker may take to answer. One that the browser cannot wake must not hold anybody up. */
const PATIENCE_MS = 3000;

/** Says something to a worker, and waits until it has answered. */
export function ask(worker: ServiceWorker, message: Message): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const done = () => {
      port1.close();
      resolve();
    };
    port1.onmessage = done;
    setTimeout(done, PATIENCE_MS);
    say(worker, message, [port2]);
  });
}

/** Listens to what our worker tells. */
export function onNews(listener: (news: News) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ source, data }) => {
    // Another copy of the course on this host has a worker of its own, which tells all pages of the host, too.
    const isOurs = (source as ServiceWorker | null)?.scriptURL === addressOf('sw.js');
    const news = isOurs ? newsIn(data) : undefined;
    if (news) listener(news);
  });
}

/**
 * Looks for a newer build, and puts it in charge.
 * @returns the worker in charge
 */
export async function newestWorker(): Promise<ServiceWorker> {
  const known = await registered();
  const registration = await register();
  // Without a network there is none to be found.
  await known?.update().catch(() => undefined);
  const coming = registration.installing ?? registration.waiting;
  if (coming) {
    await reaching(coming, ['installed', 'activating', 'activated', 'redundant']);
    if (coming.state === 'installed') say(coming, { type: 'take-over' });
    await reaching(coming, ['activated', 'redundant']);
  }
  const { active } = registration;
  if (!active) throw new Error('There is no worker.');
  return active;
}

/** Waits until a worker is in one of these states. */
function reaching(worker: ServiceWorker, states: readonly ServiceWorkerState[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!states.includes(worker.state)) return;
      worker.removeEventListener('statechange', look);
      resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
