export { peopleDiagnostics } from './check.ts';
