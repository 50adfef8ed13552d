import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { describeStore } from './describe-store.ts';
import { describeOnServer } from './server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const path = async () => join(await temporaryFolder(), 'store.db');

describeStore('a store in a file', async () => openStore(await path()));
describeStore('a store in an encrypted file', async () => openStore(await path(), { key: 'sésame, ouvre-toi' }));

describeOnServer('on a PostgreSQL server', (database) => {
  describeStore('a store', async () => openStore(await database.empty()));
});
