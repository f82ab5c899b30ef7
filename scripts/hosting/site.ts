/** What the course is called in settings of servers. docs/make-it-yours.md, step 3, changes it. */
export const NAME = 'final-say';

/** What a host’s file has to be told of one site. */
export interface HostedSite {
  /** What the site is called among others on the same server: lower-case letters and hyphens. */
  name: string;
  /** The name that people type, as in `example.org`. */
  host: string;
  /** The folder on the server whose parts are the parts of an address. */
  root: string;
  /** The folder on the host that the site was built for, as in `/course`; nothing for the root. */
  base: string;
  /** Plain HTTP on this port, for behind something that speaks HTTPS. Without it, as usual for the open web. */
  port?: number | undefined;
}

/** Where the files of hosting/ say that the site lives. */
export const EXAMPLE: HostedSite = {
  name: NAME,
  host: 'example.org',
  root: `/srv/${NAME}`,
  base: '',
};

/**
 * @param env the two variables that a build takes
 * @param port where the server listens behind another program, which then has the port of the address
 * @returns the site’s host and base, as the build understands them
 * @throws with a line that says what is wrong, when one of them cannot be used
 */
export function siteFrom(env: NodeJS.ProcessEnv, port?: number): Pick<HostedSite, 'host' | 'base'> {
  const base = baseFrom(env);
  if (!env.SITE_URL) return { host: EXAMPLE.host, base };
  if (!URL.canParse(env.SITE_URL))
    throw new Error(
      `SITE_URL is no address: “${env.SITE_URL}”. It looks like https://example.org.`,
    );
  const url = new URL(env.SITE_URL);
  if (url.port !== '' && port === undefined)
    throw new Error(
      `SITE_URL has a port: “${env.SITE_URL}”. These settings are for the usual ports of the web. If another program has that port and passes on what it is asked, say where with “--port 8080”.`,
    );
  return { host: url.hostname, base };
}

/** @returns `BASE_PATH` without a slash at its end; nothing for the root. */
export function baseFrom({ BASE_PATH = '' }: NodeJS.ProcessEnv): string {
  const base = BASE_PATH.replace(/\/$/, '');
  // It goes into settings of other programs, where a space or a brace would mean something else.
  if (base !== '' && !/^(\/[\w~-][\w.~-]*)+$/.test(base))
    throw new Error(`BASE_PATH cannot be used: “${BASE_PATH}”. It looks like /folder.`);
  return base;
}
