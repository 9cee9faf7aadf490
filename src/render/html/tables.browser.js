// Sorting, filtering and opening of receipts. Without it every table stands whole, and a figure's link opens its receipts.
{
  const collator = new Intl.Collator('en', { numeric: true })

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  for (const table of document.querySelectorAll('table')) {
    const heads = [...table.tHead.rows[0].cells]
    const titles = heads.map((head) => head.textContent)
    const bodies = [...table.tBodies]
    let sorted = { column: -1, down: false }

    // On a narrow screen a row is a card; the roles say that it stays a table.
    table.classList.add('cards')
    table.setAttribute('role', 'table')
    for (const part of [table.tHead, ...bodies, table.tFoot]) part?.setAttribute('role', 'rowgroup')
    for (const row of table.rows) {
      row.setAttribute('role', 'row')
      for (const cell of row.cells) {
        const isHead = cell.tagName === 'TH'
        cell.setAttribute('role', isHead ? (cell.scope === 'row' ? 'rowheader' : 'columnheader') : 'cell')
        if (cell.colSpan === 1) cell.dataset.label = titles[cell.cellIndex]
      }
    }

    const shownIn = (body, column) => {
      const cell = body.rows[0].cells[column]
      return cell.dataset.v ?? cell.textContent
    }
    const sort = (column, down) => {
      sorted = { column, down }
      const order = [...bodies]
      if (column >= 0) {
        const values = new Map(bodies.map((body) => [body, shownIn(body, column)]))
        order.sort((one, other) => {
          const [a, b] = [values.get(one), values.get(other)]
          // What is not known stands last either way.
          if (a === '' || b === '') return (a === '') - (b === '')
          return collator.compare(a, b) * (down ? -1 : 1)
        })
      }
      for (const body of order) table.insertBefore(body, table.tFoot)
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        else head.removeAttribute('aria-sort')
      })
      choice.value = `${column}${column >= 0 && down ? ' down' : ''}`
    }
    heads.forEach((head, column) => {
      const button = element('button', { type: 'button' }, titles[column])
      button.addEventListener('click', () => {
        if (sorted.column !== column) sort(column, false)
        else if (!sorted.down) sort(column, true)
        else sort(-1, false)
      })
      head.replaceChildren(button)
    })
    const choice = element('select', {}, element('option', { value: '-1' }, 'as it comes'))
    titles.forEach((title, column) => {
      choice.append(
        element('option', { value: `${column}` }, title),
        element('option', { value: `${column} down` }, `${title}, from the end`),
      )
    })
    choice.addEventListener('change', () => {
      const [column, down] = choice.value.split(' ')
      sort(Number(column), down !== undefined)
    })

    const status = element('span', { role: 'status' })
    const filter = element('input', { type: 'search', autocomplete: 'off' })
    filter.addEventListener('input', () => {
      const words = filter.value.toLowerCase().split(/\s+/)
      let shown = 0
      for (const body of bodies) {
        const text = body.textContent.toLowerCase()
        body.hidden = !words.every((word) => text.includes(word))
        if (!body.hidden) shown++
      }
      status.textContent = filter.value.trim() === '' ? '' : `${shown} of ${bodies.length} rows`
    })
    const receipts = [...table.querySelectorAll('.r')]
    const isOpen = ({ classList, id }) =>
      classList.contains('open') || (location.hash === `#${id}` && !classList.contains('shut'))
    const figures = new Map(receipts.map(({ id }) => [`#${id}`, []]))
    for (const link of table.querySelectorAll('a[href^="#"]')) figures.get(link.hash)?.push(link)
    const show = (row, open) => {
      row.classList.toggle('open', open)
      row.classList.toggle('shut', !open)
      for (const figure of figures.get(`#${row.id}`)) figure.setAttribute('aria-expanded', `${open}`)
    }
    // A figure opens its receipts and closes them again; Escape in them leads back to it.
    for (const row of receipts) {
      let opener = figures.get(`#${row.id}`)[0]
      for (const figure of figures.get(`#${row.id}`)) {
        figure.setAttribute('aria-expanded', `${isOpen(row)}`)
        figure.addEventListener('click', (event) => {
          event.preventDefault()
          opener = figure
          show(row, !isOpen(row))
          if (isOpen(row)) row.querySelector('a')?.focus()
        })
      }
      row.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape') return
        show(row, false)
        opener.focus()
      })
    }
    const all = element('button', { type: 'button' }, 'Open all receipts')
    all.addEventListener('click', () => {
      const open = receipts.some((row) => !isOpen(row))
      for (const row of receipts) show(row, open)
      all.textContent = open ? 'Close all receipts' : 'Open all receipts'
    })
    const tools = element(
      'div',
      { className: 'tools' },
      element('label', {}, 'Filter the rows', filter),
      element('label', { className: 'sort' }, 'Sort by', choice),
    )
    if (receipts.length > 0) tools.append(all)
    tools.append(status)
    table.parentElement.before(tools)
  }
}
