const paths = {
  menu: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M4 12 20 4l-4 16-4-7-8-1Z',
  attach:
    'M20 11.5 12 19.6a5 5 0 0 1-7.1-7.1l8.4-8.4a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.5-7.4',
  voice: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21',
  close: 'M6 6l12 12M18 6 6 18',
  book: 'M5 5.5A2.5 2.5 0 0 1 7.5 3H19v15H7.5A2.5 2.5 0 0 0 5 20.5ZM5 20.5A2.5 2.5 0 0 0 7.5 21H19v-3M9 7.5h6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 20.5a7 7 0 0 1 14 0',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  spark: 'M12 3.5 13.9 10.1 20.5 12l-6.6 1.900L12 20.5l-1.9-6.600L3.5 12l6.6-1.900Z',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.7.4-1 .9-1 1.700M12 16.700v.01',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4',
  list: 'M8 6.5h12M8 12h12M8 17.5h12M4 6.5v.01M4 12v.01M4 17.5v.01',
  link: 'M14 5h5v5M19 5l-8 8M17 13.5V19H5V7h5.5',
  reply: 'M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 6.5',
  pin: 'M12 21s7-6.1 7-11.5a7 7 0 0 0-14 0C5 14.9 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  alert: 'M12 4 2.5 20h19ZM12 10v4.5M12 17.300v.01',
  chevron: 'm6 9 6 6 6-6',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  ticks: 'm2.5 12.5 4 4 8-8.5M10 15.5l1.5 1L20 8',
} as const
export type IconName = keyof typeof paths

/** A line icon in the current colour; decorative unless a label is given. */
export function icon(name: IconName, label?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `icon icon-${name}`)
  if (label) {
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', label)
  } else {
    svg.setAttribute('aria-hidden', 'true')
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg
}
