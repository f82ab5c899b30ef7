/** The pictures that a lesson may show. Each is drawn in a file of `site/mdx/pictures/`. */
export const PICTURES = [
  'three-objectives-three-phases',
  'objective-of-the-moment',
  'who-decides',
  'circles-of-leads',
  'what-lasts',
  'anatomy-of-a-story',
  'answer-in-ninety-seconds',
  'first-two-minutes',
  'follow-up-rhythm',
  'a-no-in-five-steps',
  'three-ways-to-close',
] as const;

export type PictureId = (typeof PICTURES)[number];
