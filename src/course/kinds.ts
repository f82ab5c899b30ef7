import { checklistSchema } from '../checklist/schema.ts';
import { lessonSchema } from '../lesson/schema.ts';
import { interviewQuestionSchema } from '../question/schema.ts';
import { quizSchema } from '../quiz/schema.ts';
import { sceneSchema } from '../role-play/schema.ts';
import { selfAssessmentSchema } from '../self-assessment/schema.ts';
import { worksheetSchema } from '../worksheet/schema.ts';

/**
 * Every kind of content that lives in a folder of its own, one file a thing, named by its id.
 * The Astro collections and the content check are both made from this list.
 */
export const KINDS = {
  lessons: { noun: 'lesson', extension: 'mdx', schema: lessonSchema },
  quizzes: { noun: 'quiz', extension: 'yaml', schema: quizSchema },
  'role-plays': { noun: 'role-play', extension: 'yaml', schema: sceneSchema },
  'self-assessments': { noun: 'self-assessment', extension: 'yaml', schema: selfAssessmentSchema },
  checklists: { noun: 'checklist', extension: 'yaml', schema: checklistSchema },
  worksheets: { noun: 'worksheet', extension: 'yaml', schema: worksheetSchema },
  questions: { noun: 'interview question', extension: 'yaml', schema: interviewQuestionSchema },
} as const;

export type Kind = keyof typeof KINDS;
