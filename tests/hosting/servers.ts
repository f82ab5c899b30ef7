import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyFile } from '../../scripts/hosting/caddy.ts';
import { nginxFile } from '../../scripts/hosting/nginx.ts';
import { EXAMPLE } from '../../scripts/hosting/site.ts';
import { find, freePort, run, type Certificate, type Running } from './programs.ts';

export interface Where {
  /** A folder for what the server writes. */
  scratch: string;
  root: string;
  base: string;
  /** Speaks HTTPS with this certificate. */
  certificate?: Certificate;
}

export interface ServerKind {
  name: string;
  /** The program, where it is installed. */
  program: string | undefined;
  /** What it can send, the best first. */
  encodings: ('br' | 'gzip')[];
  start: (where: Where) => Promise<Running>;
}

const NGINX_MODULES = process.env.NGINX_MODULES ?? '/usr/lib/nginx/modules';
const BROTLI_MODULE = join(NGINX_MODULES, 'ngx_http_brotli_static_module.so');
const hasBrotli = existsSync(BROTLI_MODULE);

export const SERVERS: ServerKind[] = [
  {
    name: 'nginx',
    program: find('nginx'),
    encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
    start: startNginx,
  },
  { name: 'caddy', program: find('caddy'), encodings: ['br', 'gzip'], start: startCaddy },
];

/** The file of hosting/ as it is, but for where the site lies and where it listens. */
async function startNginx({ scratch, root, base, certificate }: Where): Promise<Running> {
  const port = await freePort();
  const secure = certificate
    ? ` ssl;\n    ssl_certificate ${certificate.cert};\n    ssl_certificate_key ${certificate.key}`
    : '';
  let site = nginxFile({ ...EXAMPLE, root, base })
    .replace('    listen [::]:80;\n', '')
    .replace('listen 80', `listen 127.0.0.1:${port}${secure}`);
  if (hasBrotli) site = site.replace('# brotli_static on;', 'brotli_static on;');
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${hasBrotli ? `load_module ${BROTLI_MODULE};` : ''}
daemon off;
pid ${scratch}/nginx.pid;
error_log stderr error;
worker_processes 1;
events {}
http {
  access_log ${scratch}/access.log;
  ${kinds.map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join(' ')}
${site}
}`;
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, main);
  const program = find('nginx') ?? '';
  return run(program, ['-c', file, '-p', scratch], originOf(port, certificate), scratch);
}

async function startCaddy({ scratch, root, base, certificate }: Where): Promise<Running> {
  const port = await freePort();
  const address = certificate
    ? { ...EXAMPLE, host: `https://127.0.0.1:${port}` }
    : { ...EXAMPLE, port };
  let site = caddyFile({ ...address, root, base });
  if (certificate) {
    const line = `\troot * ${root}\n`;
    site = site.replace(line, `${line}\ttls ${certificate.cert} ${certificate.key}\n`);
  }
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, 'Caddyfile');
  // No settings over the network, no ports but the one, and nothing written but here.
  const options =
    '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tdefault_bind 127.0.0.1\n}\n';
  writeFileSync(file, options + site);
  const args = ['run', '--adapter', 'caddyfile', '--config', file];
  return run(find('caddy') ?? '', args, originOf(port, certificate), scratch, {
    ...process.env,
    HOME: scratch,
    XDG_DATA_HOME: scratch,
    XDG_CONFIG_HOME: scratch,
  });
}

const originOf = (port: number, certificate: Certificate | undefined) =>
  `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`;
