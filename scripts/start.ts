/** `npm start`: builds the site and serves it on this machine. */
import { build } from 'astro';
import { baseFrom } from './hosting/site.ts';
import { serve } from './serve.ts';

const PORT = 4321;

try {
  console.log('Building the site. This takes some seconds.');
  // By force: Astro keeps what it read before, and does not see that a schema has changed since.
  await build({ logLevel: 'warn', force: true });
  const { url, port } = await serve(PORT, baseFrom(process.env));
  if (port !== PORT) console.log(`Port ${PORT} is taken, so another one was chosen.`);
  console.log(`\nThe course is ready: ${url}/\nPress Ctrl+C to stop.`);
} catch (error) {
  // A mistake in the content is told in words; a stack would only hide them.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
