import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Answer, AssessmentHeader, Evidence } from '../../src/model/index.ts';
import type { FrameworkSnapshot, RecordedAnswer } from '../../src/store/index.ts';

export const newId = monotonicFactory();

export const snapshot: FrameworkSnapshot = snapshotOf('service-excellence', '1.0.0');

/** A framework with the digest of its content. */
export function snapshotOf(id: string, version: string): FrameworkSnapshot {
  const content = JSON.stringify({ id, title: { fr: 'Service d’excellence' }, version });
  return {
    reference: { id, version, digest: `sha256:${createHash('sha256').update(content).digest('hex')}` },
    content,
  };
}

/** An assessment of Anne by her manager Luc; `changes` says what is different. */
export function assessmentOf(changes: Partial<AssessmentHeader> = {}): AssessmentHeader {
  return {
    id: newId(),
    framework: snapshot.reference,
    subject: { id: 'anne-roy', name: 'Anne Roy', unit: 'Accueil' },
    rater: { id: 'luc-cote', name: 'Luc Côté', relation: 'manager' },
    cycle: '2026-H2',
    method: 'complete',
    startedAt: '2026-11-02T14:00:00.000Z',
    ...changes,
  };
}

export function keyOf({ subject, id }: AssessmentHeader) {
  return { subject: subject.id, id };
}

/** An answer with its id and instant. */
export function said(answer: Answer, at = '2026-11-02T14:05:00.000Z'): RecordedAnswer {
  return { id: newId(), at, answer };
}

export function rating(point: string | null, indicator = 'answers-questions'): Answer {
  return { kind: 'rating', competency: 'service-excellence', indicator, point };
}

export function evidence(seen: Evidence): Answer {
  return { kind: 'evidence', competency: 'service-excellence', indicator: 'answers-questions', evidence: seen };
}

export const atStart = { cursor: null, skipped: [] } as const;
