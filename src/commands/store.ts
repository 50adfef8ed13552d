import type { Given } from './definitions.ts';
export async function storeInfo(_: Given): Promise<number> { return 0; }
export async function storeBackup(_: Given): Promise<number> { return 0; }
export async function storeForget(_: Given): Promise<number> { return 0; }
