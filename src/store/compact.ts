import { sql } from 'kysely';
import type { Database } from './schema.ts';
import { StoreError } from './store-error.ts';
import { systemCode } from './store-file.ts';

/**
 * Takes deleted bytes out of the file and its -wal. secure_delete has blanked the cells that were deleted; copies that
 * SQLite left behind when it moved cells within a page go with VACUUM, and old pages with the emptied -wal.
 * @throws StoreError store/not-erased
 */
export async function compact(db: Database, path: string): Promise<void> {
  if (!(await isCompacted(db))) throw new StoreError('store/not-erased', { path });
}

async function isCompacted(db: Database): Promise<boolean> {
  try {
    await sql`vacuum`.execute(db);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0;
  } catch (error) {
    // Busy, or no room for the copy that VACUUM makes: the rows are gone all the same.
    if (systemCode(error)?.startsWith('SQLITE_')) return false;
    throw error;
  }
}
