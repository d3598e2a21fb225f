// Makes elements out of words: whatever a file holds is shown as text and never read as HTML.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

export function button(words, onclick) {
  return element("button", { type: "button", class: "md-button", onclick }, words);
}

// What is new on the page gets focus, so that a keyboard and a screen reader go along with the eye.
export function show(place, ...children) {
  place.replaceChildren(...children);
  const first = place.querySelector("[tabindex='-1']");
  first?.focus({ preventScroll: false });
}

export function printOnly(part) {
  document.documentElement.dataset.print = part;
  addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
  print();
}

export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // a device that is busy takes it late
}
