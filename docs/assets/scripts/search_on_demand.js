"use strict";

// Material fetches the index of the whole site on every page. That is more than the page itself, and most visits never
// search: the request waits until the search panel opens.
{
  const { open, send } = XMLHttpRequest.prototype;
  const searchIndex = new WeakSet();

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (new URL(url, document.baseURI).pathname.endsWith("/search/search_index.json")) searchIndex.add(this);
    return open.call(this, method, url, ...rest);
  };

  XMLHttpRequest.prototype.send = function (body) {
    if (!searchIndex.has(this)) return send.call(this, body);
    const panel = document.getElementById("site-search");
    panel.addEventListener("toggle", () => send.call(this, body), { once: true });
  };
}
