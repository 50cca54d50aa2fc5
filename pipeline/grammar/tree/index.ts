/** Grammar on trees: clauses, who is their subject, what part each phrase has, what is denied, meant or reported. */
export { type ClauseKind, clausesIn, isPredicate, type TreeClause } from './clauses.ts';
export { agentOf, clauseVoice, type Roles, rolesIn } from './roles.ts';
export { clauseModality, isDenied, negatesClause, negationScope, reportedBy, type Source } from './scope.ts';
export { joined, type SubjectSource, subjectIn, type TreeSubject } from './subjects.ts';
export {
  childOf,
  childrenOf,
  headOf,
  isParsed,
  isSure,
  relationOf,
  type Trees,
  treesOf,
  wordsUnder,
} from './trees.ts';
