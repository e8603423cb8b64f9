// Runs before the first paint, so that a chosen scheme never flashes the other one. A file of its own: the
// content security policy allows no inline script.
;(() => {
  const chosen = localStorage.getItem('centralino.scheme')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
})()
