// On every page, so it is as small as can be. Not in `npm run dev`, and not where a build leaves offline use out.
if (__OFFLINE__) {
  const { serviceWorker, webdriver, connection } = navigator;
  // Where somebody saves data, or a program drives the browser, nothing is set up that nobody asked for. What was set
  // up is looked after.
  if (serviceWorker?.controller || (serviceWorker && !webdriver && !connection?.saveData)) {
    // When the page is there and has nothing else to do. The page waits for its own script before it says so.
    addEventListener('load', () => setTimeout(() => void import('./look-after.ts'), 1000));
  }
}
export {};
