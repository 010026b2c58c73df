// What time has taken away doesn't jump out of sight: where somebody may look, it stays in its place and says that it is over.

/** A heading and its room: what stands below the window by less than that holds what is seen in its place. */
const MARGIN = 160;

/** Whether a part lies in the window or above it, or so near the foot of the page that what is seen would move if the part were taken out. */
export const isSeen = (part) => part.getClientRects().length > 0 && (part.getBoundingClientRect().top < window.innerHeight + MARGIN || isNearFoot(part));

/** A page that becomes shorter than where it was scrolled to jumps. */
function isNearFoot(part) {
  const { scrollHeight } = document.documentElement;
  return window.scrollY > 0 && scrollHeight - window.innerHeight - window.scrollY < part.closest('[data-agenda], section').offsetHeight;
}
