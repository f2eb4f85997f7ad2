// Notes what the page does, before any of its own script runs.
(() => {
  const PATIENCE = 60_000;
  const seen = { drawn: null, paint: 0, interactions: {} };
  window.observed = seen;
  const watch = (type, options, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  watch('largest-contentful-paint', {}, (entry) => (seen.paint = entry.startTime));
  watch('event', { durationThreshold: 16 }, (entry) => {
    if (entry.interactionId)
      seen.interactions[entry.interactionId] = Math.max(seen.interactions[entry.interactionId] ?? 0, entry.duration);
  });

  // The map is there once a frame has drawn every actor, and the next frame can be drawn.
  const CORNERS = 6;
  const draw = WebGL2RenderingContext.prototype.drawArrays;
  seen.whenDrawn = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the actors were not drawn')), PATIENCE);
    WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
      draw.call(this, mode, first, count);
      if (seen.drawn === null && count >= window.actorsToDraw * CORNERS) {
        seen.drawn = 0;
        requestAnimationFrame(() =>
          setTimeout(() => {
            this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
            seen.drawn = performance.now();
            resolve(seen.drawn);
          }),
        );
      }
    };
  });

  // From a press to the frame that shows the title of the sheet it opened.
  seen.sheets = [];
  let pressed = 0;
  let title = '';
  addEventListener('pointerdown', (event) => (pressed = event.timeStamp), true);
  new MutationObserver(() => {
    const now = document.querySelector('#panel h2')?.textContent ?? '';
    if (now === title) return;
    title = now;
    const from = pressed;
    if (now) requestAnimationFrame(() => setTimeout(() => seen.sheets.push(performance.now() - from)));
  }).observe(document, { subtree: true, childList: true, characterData: true });

  let last = 0;
  let longest = 0;
  const frame = (now) => {
    if (last) longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  // The longest frame from the last question to a while from now.
  seen.longestFrame = (after) =>
    new Promise((resolve) =>
      setTimeout(() => {
        resolve(longest);
        longest = 0;
      }, after),
    );
  seen.takeInteractions = () =>
    new Promise((resolve) =>
      setTimeout(() => {
        resolve(Object.values(seen.interactions));
        seen.interactions = {};
      }, 500),
    );
})();
