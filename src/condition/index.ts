export { faultsOf, type TypeFault } from './check.ts';
export type { Condition, Operator, Span, SyntaxFault } from './condition.ts';
export type { Domain, Domains } from './domain.ts';
export { type Answerable, domainsOf } from './domains.ts';
export { type Answered, holds } from './evaluate.ts';
export { type Parsed, parseCondition } from './parse.ts';
export { printCondition } from './print.ts';
export { type Reach, reachOf } from './reach.ts';
