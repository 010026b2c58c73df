// Lets the service worker keep what is visited. A browser that refuses leaves everything as it is.
export async function register(address) {
  const workers = navigator.serviceWorker;
  const isFirstVisit = !workers.controller;
  try {
    await workers.register(address, { updateViaCache: 'none' });
    if (isFirstVisit) {
      // The worker was not there yet when this page was loaded.
      const { active } = await workers.ready;
      active.postMessage({ keep: [window.location.pathname, ...loaded()] });
    }
  } catch {
    // Private windows, storage that is full or forbidden.
  }
}

const loaded = () => performance.getEntriesByType('resource').map((entry) => entry.name);
