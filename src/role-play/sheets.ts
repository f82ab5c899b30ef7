/** The sheets of a scene on paper, by the last part of their address. */
export const SHEETS = {
  text: { title: 'the text', print: 'Print the text' },
  notes: { title: 'the coach’s notes', print: 'Print the notes' },
  'about-you': { title: 'what they may ask about you', print: 'Print this sheet' },
};
export type Sheet = keyof typeof SHEETS;
