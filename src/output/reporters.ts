import type { Reporter } from './validation.ts';

/** The reporters of `validate` by format, each loaded only where it is used. */
const reporters = {
  text: async () => (await import('./text/report.ts')).textReport,
  json: async () => (await import('./json/validate.ts')).jsonReport,
  sarif: async () => (await import('./sarif/report.ts')).sarifReport,
  junit: async () => (await import('./junit/report.ts')).junitReport,
  github: async () => (await import('./github/report.ts')).githubReport,
  gitlab: async () => (await import('./gitlab/report.ts')).gitlabReport,
  markdown: async () => (await import('./markdown/report.ts')).markdownReport,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof reporters;

export const reportFormats = Object.keys(reporters) as readonly ReportFormat[];

/** The reporter of a format; text where the format is not one of the table. */
export function reporterFor(format: string | undefined): Promise<Reporter> {
  const known = reportFormats.find((each) => each === format);
  return reporters[known ?? 'text']();
}
