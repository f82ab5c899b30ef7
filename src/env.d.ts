declare namespace App {
  interface Locals {
    /** Ids of the sources that the page cites, in the order of their notes. Set by the lesson page. */
    citations?: string[];
  }
}
