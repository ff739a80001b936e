import { page } from '../checks';

/** The customer of the 45 minutes, and what comes of them; all of it is invented. */
export const customer = 'Harrow & Finch Bakeries';

export const said = {
  byTom: 'We throw away about 4% of every Friday run.',
  pasted: [
    'Don’t be late in November.',
    'The new people can’t set it up.',
    'I’d have to run that past Priya.',
  ],
  onPage: 'The supermarket wants ten days by October.',
} as const;

/** In the order in which they are gone through. */
export const heard = [said.byTom, ...said.pasted, said.onPage];

export const news = page('https://news.test/today', { as: 'said' });

export const answered = {
  question: 'What does “4%” cost them in a year?',
  aloud: 'What does that 4% cost you in a year?',
  answer: 'Two bakers’ wages, and whose fault it was',
} as const;

/** What is to be asked of what was pasted first. */
export const marked = { aloud: 'What does one late day cost you, and who feels it?' } as const;

export const greatest = {
  text: 'reach ten days’ shelf life on every line by October',
  soThat: 'the supermarket keeps them',
  because: 'two people raised it unasked, and it has a date',
} as const;

export const other = {
  text: 'lose less of every Friday run',
  soThat: 'nobody is blamed for it',
} as const;

export const nextStep = 'seal trial on line 3';

const inDays = (days: number): Date => {
  const today = new Date();
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
};

export const visitDay = inDays(3);
export const nextStepDay = inDays(14);
