/** `npm run train:sentiment`: the strengths of the word list, then the learned model. */
await import('./calibrate.ts');
await import('./train.ts');
