import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { loadCourse } from '../site/load-course.ts';
import { addressesAt } from '../site/share/addresses.ts';
import { llmsText } from '../site/share/llms.ts';

/** What the course is and where its things are, for programs that read on somebody’s behalf (llmstxt.org). */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await loadCourse(), addressesAt(site, href) ?? href));
