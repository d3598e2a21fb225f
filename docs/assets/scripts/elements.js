/** Makes elements of a page; whatever somebody wrote stays text. */

/**
 * An element with these properties and children.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Partial<HTMLElementTagNameMap[N]>} properties
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[N]}
 */
export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  if (properties.role) {
    made.setAttribute("role", properties.role); // not every browser knows it as a property
  }
  made.append(...children);
  return made;
}
