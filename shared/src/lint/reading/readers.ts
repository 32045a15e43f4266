import { wordSet } from './word-set.ts';

/** Those who read a definition and act on it: how a text speaks to the model. */
export const YOU = wordSet("you you're yourself assistant model agent models assistants agents ai llm llms");

/** Those whose business it is: how a text speaks of whoever the model works for. */
export const PRINCIPALS = wordSet('user users them customer customers human person');
