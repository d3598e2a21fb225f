"use strict";

// The security policy of a page lets no text become markup or code. An address may become that of a script, where a worker
// is started or a script is added, if it is one of this very site; whatever asks for that passes here.
if (globalThis.trustedTypes && !globalThis.trustedTypes.defaultPolicy) {
  globalThis.trustedTypes.createPolicy("default", {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin === location.origin) return address;
      throw new TypeError(`${address} is no script of this site`);
    },
  });
}
