import { SCOPE } from './here.ts';

/**
 * @returns the registration of our worker, new or known
 * @throws where the browser does not allow one
 */
export const register = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${SCOPE}sw.js`, { scope: SCOPE, updateViaCache: 'none' });
