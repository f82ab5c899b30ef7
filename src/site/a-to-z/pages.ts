/** Pages that are no thing of the course, by the titles that they have. A test holds them to it. */
export const OTHER_PAGES: readonly { title: string; path: string }[] = [
  { title: 'The course', path: '/lessons/' },
  { title: 'The handbook', path: '/handbook/' },
  { title: 'Practice', path: '/practice/' },
  { title: 'Review', path: '/review/' },
  { title: 'Checklists', path: '/checklists/' },
  { title: 'Print several at once', path: '/print/' },
  { title: 'Progress', path: '/progress/' },
  { title: 'About this course', path: '/about/' },
  { title: 'Privacy', path: '/about/privacy/' },
  { title: 'Sources', path: '/about/sources/' },
  { title: 'Often said, and not so', path: '/about/sources/myths/' },
];
