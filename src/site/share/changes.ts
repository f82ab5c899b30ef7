/** The page that tells readers what changed, and the feed of it. */
export const CHANGES = '/about/changes/';
export const FEED = '/changes.xml';
