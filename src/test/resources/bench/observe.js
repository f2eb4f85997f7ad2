// Notes what the page does, before any of its own script runs.
(() => {
  const seen = { drawn: null, paint: 0, interactions: {}, frames: [] };
  window.observed = seen;
  const watch = (type, options, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  watch('largest-contentful-paint', {}, (entry) => (seen.paint = entry.startTime));
  watch('event', { durationThreshold: 16 }, (entry) => {
    if (entry.interactionId)
      seen.interactions[entry.interactionId] = Math.max(seen.interactions[entry.interactionId] ?? 0, entry.duration);
  });

  // The map is there once a frame has drawn every actor, and the next frame can be drawn.
  const draw = WebGL2RenderingContext.prototype.drawArraysInstanced;
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, count, instances) {
    draw.call(this, mode, first, count, instances);
    if (seen.drawn === null && instances >= window.actorsToDraw) {
      seen.drawn = 0;
      requestAnimationFrame(() =>
        setTimeout(() => {
          this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
          seen.drawn = performance.now();
        }),
      );
    }
  };

  let last = 0;
  const frame = (now) => {
    if (last) seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})();
