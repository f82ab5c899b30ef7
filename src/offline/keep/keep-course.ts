import { showKeepCourse } from './show-keep-course.ts';

/** Keeps the whole course on this device, and says how far it is. */
class KeepCourse extends HTMLElement {
  connectedCallback(): void {
    shown = showKeepCourse(this);
  }
}

let shown: Promise<void> | undefined;

customElements.define('keep-course', KeepCourse);

/** Done when its buttons can be pressed: what is here has to be looked up first. */
export const ready = (): Promise<void> | undefined => shown;
