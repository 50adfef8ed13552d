import { counted } from '../counted.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const validate = {
  summary: ({ files, errors, warnings, infos }: Counts): string => {
    const parts = [
      ...(errors > 0 ? [counted('en', errors, 'error', 'errors')] : []),
      ...(warnings > 0 ? [counted('en', warnings, 'warning', 'warnings')] : []),
      ...(infos > 0 ? [counted('en', infos, 'note', 'notes')] : []),
    ];
    return `${counted('en', files, 'file', 'files')}: ${parts.length === 0 ? 'no problems' : parts.join(', ')}.`;
  },
};
