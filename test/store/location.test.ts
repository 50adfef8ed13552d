import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPassword, isServer, serverAddress, shownLocation } from '../../src/store/location.ts';

describe('the address of a server', () => {
  test('says everything that libpq would read in it', () => {
    const said = 'postgresql://hr%40x@db.example:6432/com%20pet?sslmode=require&options=-c%20search_path%3Dhr';
    expect(serverAddress(said, {})).toEqual({
      host: 'db.example',
      port: 6432,
      user: 'hr@x',
      database: 'com pet',
      tls: 'require',
      options: '-c search_path=hr',
    });
  });

  test('what it leaves out comes from the environment', () => {
    const environment = { PGUSER: 'hr', PGHOST: '/run/postgresql', PGDATABASE: 'people', PGPASSWORD: 'sésame' };
    expect(serverAddress('postgres:///', environment)).toMatchObject({
      host: '/run/postgresql',
      user: 'hr',
      database: 'people',
      password: 'sésame',
      tls: 'disable',
    });
  });

  test('over the network the certificate is checked unless something else is said', () => {
    expect(serverAddress('postgres://hr@db.example/people', {})).toMatchObject({ tls: 'verify-full' });
    expect(serverAddress('postgres://hr@127.0.0.1/people', {})).toMatchObject({ tls: 'disable' });
    expect(serverAddress('postgres://hr@db/people', { PGSSLMODE: 'verify-ca' })).toMatchObject({ tls: 'verify-ca' });
  });

  test.each([
    ['postgres://hr@:x/people', 'not-a-url'],
    ['postgres://db.example', 'no-database'],
    ['postgres://db.example/people?sslmode=prefer', 'unknown-tls-mode'],
    ['postgres://db.example/people?colour=blue', 'unknown-parameter'],
    ['postgres://db.example:0/people', 'bad-port'],
    ['postgres://db.example/people?port=99999', 'bad-port'],
    ['postgres://db.example/people?port=54.32', 'bad-port'],
  ])('%s is refused as %s', (location, problem) => {
    expect(serverAddress(location, {})).toBe(problem);
  });

  test('a port that the environment names badly is refused', () => {
    expect(serverAddress('postgres://db.example/people', { PGPORT: 'abc' })).toBe('bad-port');
    expect(serverAddress('postgres://db.example/people', { PGPORT: '65535' })).toMatchObject({ port: 65_535 });
  });

  test('a file is no server', () => {
    expect(['postgres.db', './postgres', 'C:\\kept\\here.db'].map(isServer)).toEqual([false, false, false]);
  });
});

describe('a password', () => {
  const secret = fc
    .array(fc.constantFrom(...'Q0:/?#@&=% é'), { minLength: 6, maxLength: 12 })
    .map((signs) => `Z${signs.join('')}Z`);

  test('is seen in each place where it may stand, and nowhere else', () => {
    const all = [
      'postgres://a:b@c/d',
      'postgres://:b@c/d',
      'postgres://c/d?password=b',
      'postgresql://c/d?a=1&password=b',
    ];
    expect(all.map(hasPassword)).toEqual([true, true, true, true]);
    expect(['postgres://a@c:5432/d', 'postgres:///d', 'kept:a@b.db'].map(hasPassword)).toEqual([false, false, false]);
  });

  test('is never shown, however badly the address is written', () => {
    fc.assert(
      fc.property(secret, fc.boolean(), (password, isEncoded) => {
        const written = isEncoded ? encodeURIComponent(password) : password;
        expect(shownLocation(`postgres://hr:${written}@db/people`)).toBe('postgres://…@db/people');
        expect(shownLocation(`postgres://db/people?password=${written}`)).toBe('postgres://…');
      }),
    );
  });

  test('an address without one is shown whole, but for the user and the parameters', () => {
    expect(shownLocation('postgres://hr@db.example:6432/people?sslmode=require')).toBe(
      'postgres://…@db.example:6432/people',
    );
    expect(shownLocation('postgres:///people')).toBe('postgres://people');
    expect(shownLocation('kept/here.db')).toBe('kept/here.db');
    expect(shownLocation('postgres://hr:Zsecret')).toBe('postgres://…');
  });
});
