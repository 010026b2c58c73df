// The list as a link: to another program of the device, to its clipboard, or on the page to be copied by hand.
import { linkTo } from './link.js';
import { part, words } from './parts.js';

export async function share(ids) {
  const url = linkTo(ids);
  try {
    if (navigator.share) {
      await navigator.share({ title: document.title, url });
    } else {
      await navigator.clipboard.writeText(url);
      say(words.copied);
    }
  } catch (reason) {
    if (reason?.name !== 'AbortError') {
      showLink(url);
    }
  }
}

function showLink(url) {
  const link = part('link');
  link.hidden = false;
  link.value = url;
  link.select();
  say(words.copy);
}

// The button may stand at the foot of the screen, and what is said below it.
function say(text) {
  const said = part('link-said');
  said.textContent = text;
  said.scrollIntoView({ block: 'nearest' });
}
