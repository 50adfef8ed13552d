import { type Finding, finding } from '../../diagnostics/index.ts';
import type { WorkbookReading } from '../workbook-reading.ts';

/** Exercises that leave less than a minute for each prompt: nobody reflects so fast. */
export function hurried({ file }: WorkbookReading): readonly Finding[] {
  return file.parts.flatMap(({ exercise }, part) => {
    if (exercise === undefined || exercise.minutes >= exercise.prompts.length) return [];
    const params = { minutes: exercise.minutes, prompts: exercise.prompts.length };
    return [finding('exercise/hurried', ['parts', part, 'exercise', 'minutes'], params)];
  });
}
