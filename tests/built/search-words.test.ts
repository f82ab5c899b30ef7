/** What people type, and what has to be among the first things that they then see. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/course/content-files.ts';
import { nextOf } from '../../src/site/search/course-index.ts';
import { findableIn } from '../../src/site/search/findable.ts';
import { pagesOf } from '../../src/site/search/other-words.ts';
import { courseIndexOf } from '../support/course-index.ts';
import { builtPages, DIST } from './site.ts';

/** What is seen without looking any further. */
const FIRST = 3;

const index = await courseIndexOf(DIST);
const { course, otherWords } = findableIn(readContentFiles(join(DIST, '..', 'content')));

/** Addresses of the pages that are shown first. */
async function firstFor(query: string, most = FIRST): Promise<string[]> {
  const { results } = await index.ask(query, {});
  return (await nextOf(results, 0, most)).map(({ url }) => url);
}

const SCENES = /^\/role-plays\//;

test.each<[query: string, page: string | RegExp]>([
  // What the course calls its own things, in other spellings and words.
  ['lesson', /^\/lessons\//],
  ['quiz', /^\/quizzes\//],
  ['quizzes', /^\/quizzes\//],
  ['role-play', SCENES],
  ['role play', SCENES],
  ['roleplay', SCENES],
  ['role plays', SCENES],
  ['scene', SCENES],
  ['simulation', SCENES],
  ['practice interview', SCENES],
  ['self-check', /^\/self-assessments\//],
  ['self assessment', /^\/self-assessments\//],
  ['questionnaire', /^\/self-assessments\//],
  ['checklist', /^\/checklists\//],
  ['checklists', /^\/checklists\//],
  ['worksheet', /^\/worksheets\//],
  ['worksheets', /^\/worksheets\//],
  ['template', /^\/worksheets\//],
  ['mock interview', '/self-assessments/mock-interview/'],
  ['sources', /^\/about\/sources\//],
  ['evidence', /^\/about\/sources\//],
  // What one can play.
  ['gap', SCENES],
  ['gap in work', SCENES],
  ['career break', SCENES],
  ['dismissal', SCENES],
  ['dismissed', SCENES],
  ['fired', SCENES],
  ['sacked', SCENES],
  ['conviction', SCENES],
  ['criminal record', SCENES],
  ['prison', SCENES],
  ['disability', SCENES],
  ['too old', SCENES],
  ['another country', SCENES],
  ['immigrant', SCENES],
  ['rejection call', '/role-plays/the-rejection-call/'],
  // What somebody with an interview ahead looks for.
  ['tell me about yourself', '/lessons/tell-me-about-yourself/'],
  ['introduce yourself', '/lessons/tell-me-about-yourself/'],
  ['elevator pitch', '/lessons/tell-me-about-yourself/'],
  ['cv', '/lessons/tell-me-about-yourself/'],
  ['resume', '/lessons/tell-me-about-yourself/'],
  ['résumé', '/lessons/tell-me-about-yourself/'],
  ['why do you want this job', '/lessons/tell-me-about-yourself/'],
  ['why should we hire you', '/worksheets/needs-and-proof/'],
  ['strengths', '/worksheets/needs-and-proof/'],
  ['weakness', '/worksheets/needs-and-proof/'],
  ['weaknesses', '/worksheets/needs-and-proof/'],
  ['STAR', '/lessons/build-your-stories/'],
  ['star method', '/lessons/build-your-stories/'],
  ['stories', '/lessons/build-your-stories/'],
  ['behavioral questions', '/lessons/build-your-stories/'],
  ['questions to ask', '/lessons/questions-to-ask/'],
  ['questions to ask the interviewer', '/lessons/questions-to-ask/'],
  ['research the company', '/worksheets/employer-brief/'],
  ['nervous', '/lessons/steady-your-nerves/'],
  ['nerves', '/lessons/steady-your-nerves/'],
  ['anxiety', '/lessons/steady-your-nerves/'],
  ['anxious', '/lessons/steady-your-nerves/'],
  ['panic', '/lessons/steady-your-nerves/'],
  ['scared', '/lessons/steady-your-nerves/'],
  ['what to wear', '/checklists/one-week-before/'],
  ['clothes', '/checklists/the-day-before/'],
  ['dress code', '/checklists/the-day-before/'],
  ['what to bring', '/checklists/the-day-before/'],
  ['video interview', '/checklists/video-and-phone/'],
  ['zoom', '/checklists/video-and-phone/'],
  ['online interview', '/checklists/video-and-phone/'],
  ['phone', '/checklists/video-and-phone/'],
  ['phone interview', '/checklists/video-and-phone/'],
  ['handshake', '/lessons/first-five-minutes/'],
  ['small talk', '/lessons/first-five-minutes/'],
  ['ask for the job', '/lessons/close-for-the-offer/'],
  ['practise with a friend', '/self-assessments/mock-interview/'],
  // And what somebody looks for afterwards.
  ['thank you', '/lessons/thank-you-and-follow-up/'],
  ['thank you email', '/lessons/thank-you-and-follow-up/'],
  ['follow up email', '/lessons/thank-you-and-follow-up/'],
  ['follow-up', '/lessons/thank-you-and-follow-up/'],
  ['no reply', '/lessons/thank-you-and-follow-up/'],
  ['ghosted', '/lessons/thank-you-and-follow-up/'],
  ['rejected', '/lessons/after-a-rejection/'],
  ['rejection', '/lessons/after-a-rejection/'],
  ['rejection email', '/lessons/after-a-rejection/'],
  ['networking', '/lessons/ask-for-leads/'],
  ['salary', '/worksheets/offer-comparison/'],
  ['wages', '/worksheets/offer-comparison/'],
  ['pay', '/worksheets/offer-comparison/'],
  ['salary negotiation', '/worksheets/offer-comparison/'],
  ['job offer', '/checklists/before-you-say-yes/'],
  ['turn down an offer', '/lessons/the-final-say/'],
  // The site’s own pages are there when one asks for them.
  ['privacy', '/about/privacy/'],
  ['accessibility', '/about/accessibility/'],
  ['print', '/print/'],
  ['myths', '/about/sources/myths/'],
  ['progress', '/progress/'],
  ['what is new', '/about/changes/'],
])('“%s” finds it among the first', async (query, page) => {
  const first = await firstFor(query);
  expect(first, `found first: ${first.join(' ')}`).toContainEqual(
    page instanceof RegExp ? expect.stringMatching(page) : page,
  );
});

test('all four scenes come first where somebody looks for one', async () => {
  for (const query of ['role play', 'role-play', 'roleplay', 'scene'])
    expect(await firstFor(query, 4)).toEqual(Array(4).fill(expect.stringMatching(SCENES)));
});

test('where the course has nothing, nothing is found', async () => {
  for (const query of ['xyzzy', 'cover letter', 'assessment centre'])
    expect(await firstFor(query)).toEqual([]);
});

test.each(otherWords.map((entry) => [entry.id, entry] as const))(
  'other words, “%s”: each finds one of its pages among the first',
  async (_, entry) => {
    const pages = pagesOf(entry, course);
    const known = builtPages.map(({ name }) => `/${name.replace(/index\.html$/, '')}`);
    expect(pages.filter((page) => !known.includes(page))).toEqual([]);
    expect(pages).not.toEqual([]);
    for (const word of entry.words) {
      const first = await firstFor(word);
      expect(
        first.filter((page) => pages.includes(page)),
        `“${word}” finds ${first.join(' ')}`,
      ).not.toEqual([]);
    }
  },
);
