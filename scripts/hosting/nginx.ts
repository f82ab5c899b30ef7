import { HEADERS, HSTS, KEPT_FOLDERS, REVALIDATED } from './headers.ts';
import type { HostedSite } from './site.ts';

/** Types that get smaller when compressed, beside HTML, which nginx always counts in. */
const COMPRESSED = [
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/markdown',
  'text/plain',
  'text/xml',
];

/** @returns a file for `/etc/nginx/sites-available/`, or any place that is included inside `http { … }`. */
export function nginxFile({ name, host, root, base, port }: HostedSite): string {
  const escaped = base.replace(/[.~]/g, '\\$&');
  const kept = KEPT_FOLDERS.map(
    ({ folder, cacheControl }) => `    ~^${escaped}/${folder}/ "${cacheControl}";`,
  );
  const headers = Object.entries(HEADERS).map(
    ([header, value]) => `    add_header ${header} "${value}" always;`,
  );
  // Variables are the whole server’s, so two courses on it must not share them.
  const own = name.replace(/\W/g, '_');
  return `# “${name}” behind nginx. Written by “npm run hosting” from scripts/hosting/; docs/publishing.md tells more.
# Place: /etc/nginx/sites-available/, with a link in sites-enabled/. Then “nginx -t” and “systemctl reload nginx”.

# How long a browser may keep a file. Also right for the page that stands for one that is not there.
map $uri $${own}_cache {
${kept.join('\n')}
    default "${REVALIDATED}";
}

# Only with HTTPS: a browser that saw this comes back with HTTPS only, for a year.
map $https $${own}_hsts {
    on "${HSTS.value}";
    default "";
}

server {
    # For HTTPS let “certbot --nginx -d ${host}” add its lines here.
    listen ${port ?? 80};
    listen [::]:${port ?? 80};
    server_name ${port === undefined ? host : '_'};
    server_tokens off;

    # Nobody writes down who read what.
    access_log off;

    # The files of dist/ lie in ${root}${base}/.
    root ${root};
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/xml text/markdown application/javascript application/json application/xml;

    # Types by the ending of a name; a list here replaces the one of nginx.conf.
    include /etc/nginx/mime.types;
    types {
        application/manifest+json webmanifest;
        text/markdown md;
    }

    # “/lessons” is sent on to “/lessons/”, whatever the host and port are called outside.
    absolute_redirect off;
    autoindex off;

${headers.join('\n')}
    add_header Cache-Control $${own}_cache always;
    add_header ${HSTS.name} $${own}_hsts always;

    # Files that “npm run compress” made are sent as they are; all else is compressed as it goes.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types ${COMPRESSED.join(' ')};
    # Pages are about a seventh smaller with Brotli. It needs a module: on Debian libnginx-mod-http-brotli-static.
    # brotli_static on;

    # A folder without a page of its own is not shown, and says no more than an address that leads nowhere.
    error_page 403 404 =404 ${base}/404.html;

    location / {
        try_files $uri $uri/ =404;
    }

    # No hidden files, but for those that certificates are asked for with.
    location ~ /\\.(?!well-known/) {
        return 404;
    }
}
`;
}
