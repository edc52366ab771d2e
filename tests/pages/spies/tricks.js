// Ways in which a page can try to hide, change, move or cover the card, so that the reader clicks on something that is not seen.
const root = document.documentElement;
const host = () => document.querySelector(':root > div:not([class])');
const sheet = (css) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
};
const cover = (more) => {
  const layer = document.createElement('div');
  layer.className = 'cover';
  layer.style.cssText = `position: fixed; inset: 0; width: 100%; height: 100%; background: gold; z-index: 2147483647; ${more}`;
  document.body.append(layer);
  return layer;
};

const TRICKS = {
  'opacity of the root': () => root.style.setProperty('opacity', '0.01', 'important'),
  'opacity of the body': () => document.body.style.setProperty('opacity', '0.01', 'important'),
  'opacity of the host': () => host().style.setProperty('opacity', '0.01', 'important'),
  'opacity of everything': () => sheet('* { opacity: 0.01 !important; }'),
  'filter of the root': () => root.style.setProperty('filter', 'opacity(0.01)', 'important'),
  'filter of the host': () => host().style.setProperty('filter', 'opacity(0)', 'important'),
  'clip of the root': () => root.style.setProperty('clip-path', 'inset(100%)', 'important'),
  'clip of the host': () => host().style.setProperty('clip-path', 'inset(100%)', 'important'),
  'mask of the host': () => host().style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important'),
  'blending of the host': () => host().style.setProperty('mix-blend-mode', 'screen', 'important'),
  'host without display': () => host().style.setProperty('display', 'none', 'important'),
  'everything without display': () => sheet(':root > :not(head, body) { display: none !important; }'),
  'hidden host': () => (host().hidden = true),
  'invisible host': () => host().style.setProperty('visibility', 'hidden', 'important'),
  'content-visibility of the host': () => host().style.setProperty('content-visibility', 'hidden', 'important'),
  'inert root': () => (root.inert = true),
  'inert host': () => (host().inert = true),
  'pointer-events of the root': () => root.style.setProperty('pointer-events', 'none', 'important'),
  'zoomed root': () => root.style.setProperty('zoom', '0.01'),
  'zoomed host': () => host().style.setProperty('zoom', '0.01', 'important'),
  'transformed root': () => root.style.setProperty('transform', 'scale(0.01)', 'important'),
  'transformed host': () => host().style.setProperty('transform', 'translate(-3000px)', 'important'),
  'animated host': () => host().animate({ opacity: [0, 0] }, { duration: 60_000, fill: 'forwards' }),
  'transition of the host': () =>
    (host().style.cssText = 'transition: opacity 60s -30s !important; opacity: 0 !important'),
  'variables on the host': () =>
    (host().style.cssText = '--x: 0; color: white !important; font-size: 0 !important; all: initial !important'),
  'inherited colours': () =>
    sheet(
      ':root { color: white !important; -webkit-text-fill-color: transparent !important; letter-spacing: 90px !important; text-indent: -900px !important; }',
    ),
  'text in the host': () => host().append('Click here to win'),
  'class and slot on the host': () => {
    const own = host();
    own.className = 'card';
    own.slot = 'x';
  },
  'attribute popover on the host': () => ((host().popover = 'auto'), host().showPopover(), host().hidePopover()),
  'second shadow root': () => {
    try {
      host().attachShadow({ mode: 'open' });
    } catch {
      root.dataset.tried = '';
    }
  },
  'host removed': () => host().remove(),
  'host moved': () => document.body.prepend(host()),
  'host cloned': () => root.append(host().cloneNode(true)),
  'later layer': () => cover(''),
  'later layer that lets clicks through': () => cover('pointer-events: none'),
  'later popover': () => {
    const layer = cover('pointer-events: auto');
    layer.popover = 'manual';
    layer.showPopover();
  },
  'later popover that lets clicks through': () => {
    const layer = cover('pointer-events: none');
    layer.popover = 'manual';
    layer.showPopover();
  },
  'modal dialog': () => {
    const dialog = document.createElement('dialog');
    dialog.append('Gold');
    document.body.append(dialog);
    dialog.showModal();
  },
  'page scrolled': () => scrollTo(0, 1200),
  'events kept away': () => addEventListener('click', (event) => event.stopImmediatePropagation(), true),
};
