// Lets the service worker keep what is visited. A browser that refuses leaves everything as it is.
export async function register(address) {
  const workers = navigator.serviceWorker;
  const isFirstVisit = !workers.controller;
  try {
    await workers.register(address, { updateViaCache: 'none' });
    const { active } = await workers.ready;
    // On a first visit the worker was not there yet when the page was loaded.
    active.postMessage(isFirstVisit ? { keep: [window.location.pathname, ...loaded()] } : {});
  } catch {
    // Private windows, storage that is full or forbidden.
  }
}

const loaded = () => performance.getEntriesByType('resource').map((entry) => entry.name);
