import { expect, test } from 'vitest';
import { miniCourse } from '../../../tests/unit/mini-course.ts';
import { structuredData } from './structured-data.ts';

const COURSE = miniCourse();
const address = (path: string) => `https://example.org/folder${path}`;

const told = (path: string, crumbs?: { name: string; path: string }[]) =>
  structuredData(COURSE, { path, title: 'The title', crumbs }, address)?.['@graph'];

test('the home page is the course, with its lessons in reading order', () => {
  expect(told('/')).toEqual([
    expect.objectContaining({
      '@type': 'Course',
      '@id': 'https://example.org/folder/',
      name: 'Mini',
      isAccessibleForFree: true,
      hasPart: [
        {
          '@type': 'LearningResource',
          name: 'Hello',
          url: 'https://example.org/folder/lessons/hello/',
        },
        {
          '@type': 'LearningResource',
          name: 'Bye',
          url: 'https://example.org/folder/lessons/bye/',
        },
      ],
    }),
  ]);
});

test('a lesson says how long it takes and what one can do after it', () => {
  expect(told('/lessons/hello/')).toEqual([
    expect.objectContaining({
      '@type': 'LearningResource',
      learningResourceType: 'Lesson',
      timeRequired: 'PT1M',
      teaches: ['say hello', 'ask a question'],
    }),
  ]);
});

test('a quiz belongs to its lesson', () => {
  expect(told('/quizzes/hello/')).toEqual([
    expect.objectContaining({
      '@type': 'Quiz',
      isPartOf: {
        '@type': 'LearningResource',
        name: 'Hello',
        url: 'https://example.org/folder/lessons/hello/',
      },
    }),
  ]);
});

test('a checklist tells how to do something, step by step', () => {
  expect(told('/checklists/tiny-list/')).toEqual([
    expect.objectContaining({
      '@type': 'HowTo',
      step: [
        {
          '@type': 'HowToSection',
          name: 'First',
          itemListElement: [
            { '@type': 'HowToStep', text: 'Read the posting.' },
            { '@type': 'HowToStep', text: 'Pack a pen.' },
          ],
        },
      ],
    }),
  ]);
});

test('the way to a page is the one that it shows, and ends with the page itself', () => {
  expect(told('/about/privacy/', [{ name: 'About', path: '/about/' }])).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/folder/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'About',
          item: 'https://example.org/folder/about/',
        },
        { '@type': 'ListItem', position: 3, name: 'The title' },
      ],
    },
  ]);
});

test('a sheet below a thing is not that thing', () => {
  expect(told('/role-plays/tiny-scene/text/', [])?.map((node) => node['@type' as never])).toEqual([
    'BreadcrumbList',
  ]);
});

test('a page of which nothing is known tells nothing', () => {
  expect(told('/practice/')).toBeUndefined();
});
