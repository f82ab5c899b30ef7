import { HEADERS, HSTS, KEPT_FOLDERS, REVALIDATED } from './headers.ts';
import type { HostedSite } from './site.ts';

/** @returns a Caddyfile, as for `/etc/caddy/Caddyfile`. */
export function caddyFile({ name, host, root, base, port }: HostedSite): string {
  const address = port === undefined ? host : `http://:${port}`;
  const headers = Object.entries(HEADERS).map(([header, value]) => `\t\t${header} "${value}"`);
  const kept = KEPT_FOLDERS.map(
    ({ folder, cacheControl }) => `\theader ${base}/${folder}/* Cache-Control "${cacheControl}"`,
  );
  const keptPaths = KEPT_FOLDERS.map(({ folder }) => `${base}/${folder}/*`);
  return `# “${name}” behind Caddy. Written by “npm run hosting” from scripts/hosting/; docs/publishing.md tells more.
# Place: /etc/caddy/Caddyfile. Then “systemctl reload caddy”. With a name of its own, Caddy sees to HTTPS by itself.

# Also for the page that stands for one that is not there, which Caddy answers apart.
(${name}-headers) {
	header {
${headers.join('\n')}
		-Server
	}

	# Only with HTTPS: a browser that saw this comes back with HTTPS only, for a year.
	header @https ${HSTS.name} "${HSTS.value}"
}

${address} {
	# The files of dist/ lie in ${root}${base}/.
	root * ${root}

	@https protocol https
	import ${name}-headers

	# How long a browser may keep a file.
${kept.join('\n')}
	@revalidated not path ${keptPaths.join(' ')}
	header @revalidated Cache-Control "${REVALIDATED}"

	# A type that Caddy does not know by itself.
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json

	# Files that “npm run compress” made are sent as they are; all else is compressed as it goes.
	encode zstd gzip

	# No hidden files, but for those that certificates are asked for with.
	@hidden {
		path_regexp /\\.
		not path /.well-known/*
	}
	error @hidden 404

	@write not method GET HEAD
	error @write 405

	# “/lessons” is sent on to “/lessons/”. A folder without a page of its own is an address that leads nowhere.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		import ${name}-headers
		header Cache-Control "${REVALIDATED}"

		@nowhere expression {http.error.status_code} in [403, 404]
		handle @nowhere {
			rewrite * ${base}/404.html
			file_server {
				status 404
				precompressed br gzip
			}
		}
		handle {
			respond "{http.error.status_code} {http.error.status_text}"
		}
	}
}
`;
}
