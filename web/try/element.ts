type Handler = (event: never) => void
type Attributes = Record<string, string | number | boolean | null | undefined | Handler>
export type Child = Node | string | null | undefined | false

/**
 * Makes an element. Attributes named `on…` are listeners, `true` is an empty attribute, null and false leave
 * it out. Text goes in as text: what a customer or a business wrote never becomes markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, String(value))
    }
  }
  element.append(...present(children))
  return element
}

export function present(children: Child[]): (Node | string)[] {
  return children.filter(
    (child): child is Node | string => child !== null && child !== undefined && child !== false,
  )
}

/** Puts `children` in the place of what the element held. */
export function fill(element: Element, ...children: Child[]) {
  element.replaceChildren(...present(children))
}
