// On paper nothing can be pressed: codes, addresses and the day stand there instead, as long as it is printed.
import { part, words } from './parts.js';
import { qrCode, qrPath } from './qr.js';

window.addEventListener('beforeprint', () => {
  folded().forEach((ways) => {
    ways.open = true;
    ways.dataset.unfolded = '';
  });
  document.querySelectorAll('.kept-piece').forEach(drawCode);
  document.querySelectorAll('.kept-vendor .ways a[href^="http"]').forEach(writeAddress);
  part('printed').textContent = words.printed.replace('{0}', new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date()).replace(/^1 /, '1er '));
});
window.addEventListener('afterprint', () => {
  document.querySelectorAll('.kept-vendor .ways [data-written]').forEach((written) => written.remove());
  part('printed').textContent = '';
  document.querySelectorAll('[data-unfolded]').forEach((ways) => {
    ways.open = false;
    delete ways.dataset.unfolded;
  });
});

const folded = () => document.querySelectorAll('.kept-ways:not([open])');

function drawCode(item) {
  const { href } = item.querySelector('[data-name]');
  const code = href ? qrCode(new URL(new URL(href).pathname, words.site).href) : null;
  const drawing = item.querySelector('svg');
  drawing.toggleAttribute('hidden', !code);
  if (code) {
    drawing.setAttribute('viewBox', `-1 -1 ${code.length + 2} ${code.length + 2}`);
    drawing.querySelector('path').setAttribute('d', qrPath(code));
  }
}

/** As people type it: « Sa boutique : tourneur.example/boutique ». */
function writeAddress(link) {
  if (!link.parentElement.querySelector('[data-written]')) {
    const { host, pathname } = new URL(link.href);
    const written = document.createElement('span');
    written.dataset.written = '';
    written.textContent = `\u00a0: ${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
    link.after(written);
  }
}
