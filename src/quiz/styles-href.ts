import href from './quiz.css?url&no-inline';

/**
 * How questions look. It is fetched with them: what is imported the usual way would stand in every lesson’s page, and
 * most who read a lesson never begin its quiz.
 */
export const quizStyles = href;
