import { options } from 'preact';

// Effects run right after the drawing that they follow, not with the next frame: none is left over when
// a test file has ended and its document is gone.
Object.assign(options, {
  requestAnimationFrame: (run: () => void) => {
    queueMicrotask(run);
  },
});
