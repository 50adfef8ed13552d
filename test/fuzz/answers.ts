/** An answers file as people write it. */
export const completeAnswers = `kind: assessment
framework: {id: service-excellence, version: 1.0.0}
subject: {id: ada-roy, name: Ada Roy, unit: Montréal}
rater: {id: bo-diaz, name: Bo Diaz, relation: manager}
profile: front-line-agent
cycle: 2026-H2
startedAt: 2026-11-22T12:00:00Z
ratings:
  service-excellence:
    note: Calme et précise
    indicators:
      answers-questions: {point: demonstrated, evidence: {situation: A queue, action: Opened a desk}}
      serves-to-standard: {point: not-observed}
`;
