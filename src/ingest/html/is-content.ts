/** An element in, whether a reader would take it for content out. */
import type { PageElement } from './page.ts'
import type { TextLengths } from './text-lengths.ts'

/** Never text of the page. */
const SILENT = new Set(
  (
    'script style noscript template head title svg math canvas iframe object embed video audio picture img map ' +
    'input select textarea button label datalist progress nav aside footer dialog menu'
  ).split(' '),
)
const FURNITURE_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])
/** A class or id that ends so holds sharing buttons, teasers, cookie notices and the like, on whatever site. */
const FURNITURE_NAME =
  /(?:^|[-_])(?:(?:social-?)?(?:share|sharing)(?:[-_]?(?:links?|buttons?|tools|bar|icons|this|daddy))?|social[-_]?(?:links|media|icons|buttons)|breadcrumbs?|cookies?(?:[-_]?(?:banner|notice|bar|consent|message))?|related(?:[-_]?(?:articles|posts|content|stories|links|news|items|navigation))?|comments?(?:[-_]?(?:area|list|section|form|wrapper))?|respond|pagination|pager|skip-?link|newsletter(?:[-_]?(?:sign-?up|form|box))|sign-?up(?:[-_]form)?|advert(?:isement)?s?|print-link|visually-?hidden|sr-only|screen-reader-text|noprint|tag-?cloud)$/i

/** `root` is the element whose text is wanted: nothing that holds most of it is furniture. */
export function isContent(element: PageElement, root: PageElement, lengths: TextLengths): boolean {
  if (SILENT.has(element.localName)) return false
  if (isHidden(element) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return false
  if (element.localName === 'figcaption') return false
  return !hasFurnitureName(element) || 2 * (lengths.get(element) ?? 0) > (lengths.get(root) ?? 0)
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return (
    style !== null &&
    /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(style.slice(0, 500))
  )
}

function hasFurnitureName(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return (
    names.length > 1 &&
    names
      .slice(0, 500)
      .split(/\s+/)
      .some((name) => FURNITURE_NAME.test(name))
  )
}
