import { wordSet } from './word-set.ts';

/** Those whom a tool serves or whose matters it deals with, in the singular: by role, as definitions speak of them. */
const ROLES =
  'user human person customer client operator reader owner employee patient traveller traveler admin administrator shopper buyer guest passenger driver rider tenant landlord resident member subscriber donor player pupil student parent teacher applicant candidate author editor developer engineer maintainer reviewer approver auditor manager accountant bookkeeper recipient sender payer payee holder cardholder visitor viewer listener voter citizen physician doctor prescriber clinician nurse seller merchant worker analyst requester reporter learner bidder borrower caller colleague requestor filer policyholder trainee';
const IRREGULAR =
  'people persons families family staff children relatives them they him her someone somebody';

const plural = (role: string): string => `${role}s`;
const roles = ROLES.split(' ');

/** People as subjects and objects. */
export const PERSONS: ReadonlySet<string> = wordSet(...roles, ...roles.map(plural), ...IRREGULAR.split(' '));

/** "The owner's", "parents'". */
export const OF_PERSONS: ReadonlySet<string> = wordSet(
  ...roles.map((role) => `${role}'s`),
  ...roles.map((role) => `${role}s'`),
  'their',
  'his',
  'her',
);

export const NOBODY: ReadonlySet<string> = wordSet('nobody noone no-one none');
