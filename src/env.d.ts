/** Whether this build offers use without a network (src/offline/build/integration.ts). */
declare const __OFFLINE__: boolean;

interface Navigator {
  /** Not in every browser: https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData */
  readonly connection?: { readonly saveData?: boolean };
}

declare namespace App {
  interface Locals {
    /** Ids of the sources that the page cites, in the order of their notes. Set by the lesson page. */
    citations?: string[];
    /** The lesson whose text is being shown: what is written into it is kept under its id. Set by the lesson page. */
    lesson?: string;
    /** The lessons of the handbook that are being written: one comes after the other. */
    lessonsBefore?: Promise<string>;
  }
}
