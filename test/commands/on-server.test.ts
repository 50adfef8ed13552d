import { expect, test } from 'vitest';
import { describeOnServer } from '../store/server.ts';
import { folderWith, run } from '../support/world.ts';

const answers = `kind: assessment
framework: {id: service-excellence, version: 1.0.0}
subject: {id: ada-roy}
rater: {id: bo-li, relation: manager}
ratings:
  service-excellence:
    indicators:
      answers-questions: {point: partly}
`;

describeOnServer('the program with a server', (database) => {
  test('a rollout is checked where the server has no tables yet, as where there is no file', async () => {
    const folder = folderWith({});
    await run(['rollout', 'init', '--example'], { folder });
    const environment = { COMPETENCY_STORE: await database.empty() };
    const check = ['rollout', 'check', 'rollout', '--today', '2026-12-20', '--format', 'json'];
    const onServer = await run(check, { folder, environment });
    const onFile = await run(check, { folder });
    expect([onServer.exitCode, onServer.stdout]).toEqual([onFile.exitCode, onFile.stdout]);
    expect(onServer.exitCode).toBe(1);
  });

  test('keeps answers on one that is still empty, reports on them, and erases them', async () => {
    const folder = folderWith({ 'ada.yaml': answers });
    const environment = { COMPETENCY_STORE: await database.empty(), XDG_STATE_HOME: folder };
    const go = (...words: string[]) => run(words, { folder, environment });
    expect((await go('store', 'info')).exitCode).toBe(2);
    const kept = await go('assess', '--answers', 'ada.yaml');
    expect([kept.exitCode, kept.stderr.includes('error')]).toEqual([0, false]);
    expect((await go('report', 'person', 'ada-roy')).exitCode).toBe(0);
    expect((await go('export', 'subject', 'ada-roy')).exitCode).toBe(0);
    expect((await go('store', 'verify')).exitCode).toBe(0);
    expect((await go('store', 'forget', 'ada-roy', '--yes')).exitCode).toBe(0);
    expect((await go('report', 'person', 'ada-roy')).exitCode).toBe(2);
  });
});
