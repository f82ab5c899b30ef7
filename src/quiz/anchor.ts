/** @returns the id of a question on its quiz's page, so that a link can lead to it. */
export const questionAnchor = (question: string): string => `question-${question}`;
