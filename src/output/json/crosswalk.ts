import { type CrosswalkReport, crosswalkFile } from '../crosswalk.ts';
import { jsonText } from './validate.ts';

/** A proposed crosswalk for machines, with the positions of the levels. */
export function crosswalkJson(report: CrosswalkReport): string {
  const { kind: _, ...file } = crosswalkFile(report);
  return jsonText({ ...file, correspondences: report.crosswalk.correspondences });
}
