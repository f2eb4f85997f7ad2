/** Showing the page of a link within another page, which lends it a frame and is told how high it wants to be. */
const MESSAGE = 'maillage-height';
const LOWEST = 320;
const HIGHEST = 20_000;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a site's author pastes: a frame, and the few lines that give it its height. */
export function snippet(link: string, title: string): string {
  const { origin, pathname } = new URL(link);
  const id = `maillage-${pathname.slice(-8)}`;
  return `<iframe id="${id}" src="${link}" title="${attribute(title)}" loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:900px;border:0"></iframe>
<script>
addEventListener('message', function (event) {
  var frame = document.getElementById('${id}');
  if (event.origin !== '${origin}' || event.source !== frame.contentWindow) return;
  var height = event.data && event.data['${MESSAGE}'];
  if (height >= ${LOWEST} && height <= ${HIGHEST}) frame.style.height = Math.ceil(height) + 'px';
});
</script>`;
}

/** Tells the page around this one, if it is one of those that may show it, how high this one is. Returns how to stop. */
export function tellHeight(content: HTMLElement, origins: readonly string[]): () => void {
  if (window.parent === window) return () => undefined;
  // Where the browser says who is around, no other is spoken to.
  const around = window.location.ancestorOrigins?.[0];
  const heard = around ? origins.filter((origin) => origin === around) : origins;
  const observer = new ResizeObserver(() => {
    for (const origin of heard) window.parent.postMessage({ [MESSAGE]: content.offsetHeight }, origin);
  });
  observer.observe(content);
  return () => observer.disconnect();
}
