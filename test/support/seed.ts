import fc from 'fast-check';

// The same cases each time, so that what breaks a build is the change and not chance; PROPERTY_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) });
