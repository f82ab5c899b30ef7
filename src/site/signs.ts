/** What tells that the script of an element is needed (`when-needed.ts`). */
import { given, NOTICE_EVENT } from '../storage/notices.ts';
import { hasSaved, RESTORED_EVENT } from './has-saved.ts';
import type { Sign } from './when-needed.ts';

/** Something is saved that it may show, or comes in from another tab or a backup. */
export const saved: Sign = ({ fetch, signal }) => {
  if (hasSaved()) fetch();
  for (const news of ['storage', RESTORED_EVENT]) {
    addEventListener(news, fetch, { signal });
  }
};

/**
 * Somebody is here again, or has gone on from a first page: the worker is in charge by then. All comes with the page
 * now, so that the worker has it when the network is away.
 */
export const returning: Sign = ({ fetch }) => {
  if (navigator.serviceWorker?.controller) fetch();
};

/** Storage has something to tell. What it told before its script came is not lost (`storage/notices.ts`). */
export const noticed: Sign = ({ fetch, signal }) => {
  if (given[0]) fetch();
  addEventListener(NOTICE_EVENT, fetch, { signal });
};

/** A theme was chosen, which it has to show. */
export const themed: Sign = ({ fetch, signal }) => {
  if (document.querySelector('[data-theme]')) fetch();
  addEventListener('storage', fetch, { signal });
};

/** It comes onto the screen. It is told again each time, which does no harm. */
export const near: Sign = ({ places, fetch }) => {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) fetch();
  });
  for (const place of places) observer.observe(place);
};

/** Somebody reaches for it: with the hand, with the keyboard, or by a program that speaks or reads aloud. */
export const reached: Sign = ({ places, fetch, signal }) => {
  for (const place of places) {
    for (const sign of ['pointerover', 'focusin', 'click', 'change']) {
      place.addEventListener(sign, fetch, { signal });
    }
  }
};
