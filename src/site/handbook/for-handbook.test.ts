import { describe, expect, test } from 'vitest';
import { forHandbook } from './for-handbook.ts';

const place = { lesson: 'hello', lessons: ['hello', 'bye'], base: '/' };

describe('a lesson in the handbook', () => {
  test('has ids of its own, and what names them follows', () => {
    expect(
      forHandbook('<p id="a" aria-describedby="a b"></p><a class="x" href="#a">up</a>', place),
    ).toBe(
      '<p id="hello--a" aria-describedby="hello--a hello--b"></p><a class="x" href="#hello--a">up</a>',
    );
  });

  test('has its headings a level lower', () => {
    expect(forHandbook('<h2 id="a">A</h2><h3>B</h3>', place)).toBe(
      '<h3 id="hello--a">A</h3><h4>B</h4>',
    );
  });

  test('leads to other lessons on the same page', () => {
    expect(forHandbook('<a href="/lessons/bye/">Bye</a>', place)).toBe('<a href="#bye">Bye</a>');
  });

  test('says the short address of other pages, on paper', () => {
    expect(
      forHandbook('<a href="/course/role-plays/x/">Play</a>', { ...place, base: '/course' }),
    ).toBe(
      '<a href="/course/role-plays/x/">Play</a><span class="only-print"> (role-plays/x)</span>',
    );
  });

  test('leaves notes and links to other sites as they are', () => {
    const html = '<a href="#source-E01">[1]</a> <a href="https://example.org/">there</a>';
    expect(forHandbook(html, place)).toBe(html);
  });
});
