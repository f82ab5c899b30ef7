/**
 * `npm run publish-ids`: adds the ids of all content to those that are for ever. Run it when something new is published.
 * It only adds: an id that is gone stays in the list, and the tests say so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readContentFiles } from '../src/course/content-files.ts';
import { withoutDrafts } from '../src/course/drafts.ts';
import { readContent } from '../src/course/read-content.ts';
import { added, savedIds, type IdTree } from './saved-ids.ts';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const FIXTURE = path('tests/fixtures/published-ids.json');

const { content } = readContent(readContentFiles(path('content')));
const published = JSON.parse(readFileSync(FIXTURE, 'utf8')) as IdTree;
const all = added(published, savedIds(withoutDrafts(content)));
const options = (await resolveConfig(FIXTURE)) ?? {};
writeFileSync(FIXTURE, await format(JSON.stringify(all), { ...options, parser: 'json' }));
