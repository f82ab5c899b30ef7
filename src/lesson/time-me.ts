import { asClock, secondsLeft } from './timing.ts';

/**
 * A clock beside a line to say aloud. It runs only while somebody wants it to. What is seen counts down; what is
 * read aloud is only that it began, and that it ended.
 */
class TimeMe extends HTMLElement {
  #ticking: ReturnType<typeof setInterval> | undefined;
  #start = 0;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      if (this.#ticking === undefined) this.#begin();
      else this.#end(`Stopped after ${this.#seconds - this.#left()} seconds.`);
    });
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  get #seconds(): number {
    return Number(this.dataset.seconds);
  }

  #left(): number {
    return secondsLeft(this.#seconds, this.#start, performance.now());
  }

  #begin(): void {
    this.#start = performance.now();
    this.#ticking = setInterval(() => this.#tick(), 250);
    this.#say('button', 'Stop the clock');
    this.#say('[role=status]', `Go. You have ${this.#seconds} seconds.`);
    this.#tick();
  }

  #tick(): void {
    const left = this.#left();
    this.#say('[data-clock]', asClock(left));
    if (left === 0) this.#end(`Time. That was ${this.#seconds} seconds.`);
  }

  #end(words: string): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#say('[data-clock]', '');
    this.#say('button', 'Time me again');
    this.#say('[role=status]', words);
  }

  #say(selector: string, words: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

customElements.define('time-me', TimeMe);
