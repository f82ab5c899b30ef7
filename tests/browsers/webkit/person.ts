import { By, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';

/** Where to look for a role. What it is called is then asked of the browser itself. */
const PLACES = {
  button: 'button, [role="button"]',
  checkbox: 'input[type="checkbox"]',
  choice: 'select',
  date: 'input[type="date"]',
  file: 'input[type="file"]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input:not([type]), input[type="text"]',
} as const;

export type Role = keyof typeof PLACES;
type Name = string | RegExp;

const PATIENCE = 15_000;
/** Fields for files are dressed up on the page, and not shown themselves. */
const MAY_BE_HIDDEN: readonly Role[] = ['file'];

/** Somebody in front of the browser: acts by role and name, and waits for what a person would wait for. */
export class Person {
  readonly driver: WebDriver;
  readonly #site: string;

  constructor(driver: WebDriver, site: string) {
    this.driver = driver;
    this.#site = site;
  }

  async open(path: string): Promise<void> {
    await this.driver.get(this.#site + path);
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh();
  }

  /** The path of the page, with what follows “#”. */
  async place(): Promise<string> {
    return (await this.driver.getCurrentUrl()).slice(this.#site.length);
  }

  /** Makes the window as wide as this, or as narrow as the browser allows. @returns the width that it took */
  async widen(width: number): Promise<number> {
    await this.driver.manage().window().setRect({ width, height: 900 });
    return this.run<number>('return innerWidth');
  }

  /** All that are shown with this role and name, as they are now. */
  async all(role: Role, name: Name): Promise<WebElement[]> {
    const found: WebElement[] = [];
    for (const element of await this.driver.findElements(By.css(PLACES[role]))) {
      if (!MAY_BE_HIDDEN.includes(role) && !(await element.isDisplayed())) continue;
      if (isCalled(await element.getAccessibleName(), name)) found.push(element);
    }
    return found;
  }

  /** Waits for the first that is shown with this role and name. */
  async find(role: Role, name: Name): Promise<WebElement> {
    let found: WebElement | undefined;
    await this.until(async () => {
      [found] = await this.all(role, name);
      return found !== undefined;
    }, `There is no ${role} called ${name}.`);
    return found!;
  }

  async press(name: Name): Promise<void> {
    await this.click('button', name);
  }

  async click(role: Role, name: Name): Promise<void> {
    await this.until(async () => {
      const [element] = await this.all(role, name);
      if (!element) return false;
      await this.touch(element);
      return true;
    }, `There is no ${role} called ${name} that can be pressed.`);
  }

  /** Presses something after it was brought to the middle of the window, away from all that sticks to the edges. */
  async touch(element: WebElement): Promise<void> {
    await this.run('arguments[0].scrollIntoView({ block: "center" })', element);
    await element.click();
  }

  async write(name: Name, text: string): Promise<void> {
    const box = await this.find('textbox', name);
    await box.clear();
    await box.sendKeys(text);
  }

  /** Presses keys where the focus is. */
  async type(...keys: string[]): Promise<void> {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Waits until the page shows these words. */
  async sees(words: Name): Promise<void> {
    await this.until(async () => isIn(await this.text(), words), `“${words}” is not on the page.`);
  }

  /** Waits until the page shows these words no more. */
  async misses(words: Name): Promise<void> {
    await this.until(async () => !isIn(await this.text(), words), `“${words}” is on the page.`);
  }

  /** What the page shows, as text. */
  async text(): Promise<string> {
    return this.run<string>('return document.body.innerText');
  }

  /** What the element with the focus says. */
  async focused(): Promise<string> {
    return this.run<string>('return document.activeElement.textContent.trim()');
  }

  async run<T>(script: string, ...given: unknown[]): Promise<T> {
    return this.driver.executeScript<T>(script, ...given);
  }

  /** Waits until something is so. An element that the page has meanwhile put in another’s place is looked for anew. */
  async until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
    await this.driver.wait(
      async () => {
        try {
          return await isSo();
        } catch (problem) {
          if (isPassing(problem)) return false;
          throw problem;
        }
      },
      PATIENCE,
      otherwise,
      100,
    );
  }
}

export { Key };

const isPassing = (problem: unknown): boolean =>
  problem instanceof error.StaleElementReferenceError ||
  problem instanceof error.ElementClickInterceptedError ||
  problem instanceof error.ElementNotInteractableError ||
  problem instanceof error.NoSuchElementError;

const isCalled = (label: string, name: Name): boolean =>
  typeof name === 'string' ? label.trim() === name : name.test(label.trim());

const isIn = (text: string, words: Name): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);
