// Shows a page anew when its sources change. Part of the preview only, never of a published site.
(() => {
  "use strict";

  const { session, events: address, version: shown } = document.currentScript.dataset;
  let version = Number(shown);
  let events = null;

  const open = () => {
    events ??= Object.assign(new EventSource(address), { onmessage: (message) => receive(JSON.parse(message.data)) });
  };

  const close = () => {
    events?.close();
    events = null;
  };

  // "page" is the last version that changed more than style sheets.
  const receive = (news) => {
    if (news.session !== session || news.page > version) {
      close();
      location.reload();
    } else if (news.version > version) {
      version = news.version;
      swapStyles().catch(() => location.reload());
    }
  };

  const swapStyles = async () => {
    const response = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const sheets = (of) => [...of.querySelectorAll('link[rel="stylesheet"]')];
    const [before, after] = [sheets(document), sheets(fresh)];
    if (!response.ok || before.length !== after.length) {
      throw new Error("The page has other style sheets now.");
    }

    before.forEach((sheet, i) => replace(sheet, after[i].getAttribute("href")));
  };

  // The old sheet stays until the new one is there: nothing flashes.
  const replace = (sheet, href) => {
    const next = sheet.cloneNode();
    const url = new URL(href, location.href);
    url.searchParams.set("preview", version);
    next.href = url.href;
    next.addEventListener("load", () => sheet.remove());
    sheet.after(next);
  };

  // Browsers open six connections to one host at most: a tab that nobody looks at gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", () => document.hidden || open());
})();
