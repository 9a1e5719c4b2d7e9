export const startWords = {
  question: 'Does your plan follow your strategy?',
  promise: 'Map your sheet and see what share of the money sits where it should, and what would have to move.',
  score: 'Score this sheet',
  sample: 'Insert a sample plan',
  inserting: 'Inserting…',
  functions: 'What the functions do',
};
