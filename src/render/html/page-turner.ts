/** A page of several in, links to those before and after it out. */

/** A dot stands in no name of a page: nothing else is called so. */
export function pageName(name: string, index: number): string {
  return index === 0 ? name : `${name}.${index + 1}`
}

/** `index` from 0; empty where there is one page only. */
export function pageTurner(name: string, index: number, count: number): string {
  if (count < 2) return ''
  const link = (to: number, words: string) =>
    to < 0 || to >= count ? '' : `<a href="${pageName(name, to)}.html">${words}</a> `
  return `\n<nav aria-label="Pages">${link(index - 1, 'Page before')}<span>Page ${index + 1} of ${count}</span> ${link(index + 1, 'Next page')}</nav>`
}
