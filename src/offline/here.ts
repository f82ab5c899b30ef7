/** The folder that the course lives in, with a slash at both ends. */
export const SCOPE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** @returns the full address of a path from the course's front page */
export const addressOf = (path: string): string => new URL(SCOPE + path, location.href).href;

/** @returns whether this browser lets a website keep files: in private windows and without HTTPS, some do not */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;
